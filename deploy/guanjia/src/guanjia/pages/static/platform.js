// The platform page: languages, and whether all services are ready.
import { offerLanguages, say, speak } from "/operator/session.js";

speak();
offerLanguages(document.getElementById("language"));
const state = document.getElementById("state");
const answer = await fetch("/health/ready").catch(() => null);
const { services = {} } = (await answer?.json().catch(() => ({}))) ?? {};
const troubled = Object.entries(services).filter(([, service]) => !service.ready).map(([name]) => name);
if (answer?.ok) {
  state.textContent = say(`平台正常：${Object.keys(services).length} 个服务就绪。`,
    `All is well: ${Object.keys(services).length} services are ready.`);
} else {
  state.classList.add("wrong");
  state.textContent = say(`尚未就绪：${troubled.join("、") || "平台未应答"}。`,
    `Not ready: ${troubled.join(", ") || "no answer"}.`);
}
