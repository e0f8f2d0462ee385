// The list of services, each with its documentation.
import { offerLanguages, speak } from "/operator/session.js";

speak();
offerLanguages(document.getElementById("language"));
for (const pair of document.querySelector("main").dataset.services.split(",")) {
  const [name, title] = pair.split(":");
  const link = Object.assign(document.createElement("a"), { href: `/docs/${name}` });
  link.append(Object.assign(document.createElement("b"), { textContent: `${title} ${name}` }),
    Object.assign(document.createElement("span"), { textContent: `/api/${name}/openapi.json` }));
  const item = document.createElement("li");
  item.append(link);
  document.getElementById("services").append(item);
}
