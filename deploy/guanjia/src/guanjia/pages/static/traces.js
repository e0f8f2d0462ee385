// The list of traces, and one trace as a waterfall.
import { ask, language, offerLanguages, Refused, say, signOut, speak } from "/operator/session.js";

const main = document.getElementById("main");
const TONES = ["#0b6b57", "#2f6fb0", "#8a5a00", "#7b3f98", "#a13d5b", "#4c6b1f", "#00707a", "#6b5b4d"];

speak();
offerLanguages(document.getElementById("language"));
document.getElementById("sign-out").addEventListener("click", signOut);
window.addEventListener("popstate", show);
show();

async function show() {
  const [, , id] = location.pathname.split("/");
  try {
    await (id ? showTrace(id) : showList());
  } catch (error) {
    main.replaceChildren(element("p", { class: "empty wrong", role: "alert" },
      error instanceof Refused ? error.message : say("无法连接平台，请刷新重试。", "The platform cannot be reached; reload to try again.")),
      element("p", {}, element("a", { href: "/traces" }, say("返回列表", "Back to the list"))));
  }
}

// ---- the list

async function showList() {
  const wanted = new URLSearchParams(location.search);
  const form = element("form", { class: "search", role: "search" },
    field("trace_id", say("追踪号", "Trace id"), { maxlength: 32, pattern: "[0-9a-fA-F]*", size: 34, class: "mono" }),
    field("text", say("路由或步骤", "Route or step"), { maxlength: 200, placeholder: "POST /api/reception" }),
    field("least_ms", say("至少毫秒", "At least, ms"), { type: "number", min: 0, step: "any", size: 8 }),
    element("label", { class: "tick" }, element("input", { type: "checkbox", name: "errors", value: "true" }), say("只看出错", "Errors only")),
    element("button", { class: "main" }, say("查找", "Search")),
    element("a", { href: "/traces" }, say("清除", "Clear")));
  for (const input of form.elements) {
    if (!input.name) continue;
    if (input.type === "checkbox") input.checked = wanted.get(input.name) === "true";
    else input.value = wanted.get(input.name) ?? "";
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
    history.pushState(null, "", query.size ? `/traces?${query}` : "/traces");
    show();
  });

  const body = element("tbody");
  const table = element("div", { class: "scrolls" }, element("table", {},
    element("caption", { class: "quiet", hidden: "" }, say("最近的追踪", "Recent traces")),
    element("thead", {}, element("tr", {},
      element("th", {}, say("开始", "Started")), element("th", {}, say("起点", "Began with")),
      element("th", { class: "number" }, say("应答", "Answer")), element("th", { class: "number" }, say("全程", "Whole")),
      element("th", {}, say("服务", "Services")), element("th", { class: "number" }, say("步骤", "Spans")),
      element("th", { class: "number" }, say("出错", "Errors")))), body));
  const more = element("p", { class: "no-print" });
  const page = await ask(`/api/traces?${wanted}`);
  main.replaceChildren(element("h1", {}, say("追踪", "Traces")), form);
  if (!page.items.length) {
    main.append(element("p", { class: "empty" }, wanted.size
      ? say("没有符合条件的追踪。", "No trace matches.")
      : say("还没有追踪。办理一件事（例如 make demo），几秒后刷新本页。", "No traces yet. Do something (make demo, say) and reload in a few seconds.")));
    return;
  }
  main.append(table, more);
  add(page);

  function add({ items, next }) {
    body.append(...items.map(line));
    more.replaceChildren();
    if (!next) return;
    const button = element("button", {}, say("更早的", "Earlier"));
    button.addEventListener("click", async () => {
      button.disabled = true;
      add(await ask(`/api/traces?${new URLSearchParams([...wanted, ["cursor", next]])}`));
    });
    more.append(button);
  }
}

function line(trace) {
  return element("tr", {},
    element("td", {}, element("time", { datetime: trace.started_at }, moment(trace.started_at))),
    element("td", {}, element("a", { href: `/traces/${trace.trace_id}` }, trace.root), " ",
      element("small", { class: "mono" }, trace.trace_id.slice(0, 8))),
    element("td", { class: "number" }, took(trace.root_ms)),
    element("td", { class: "number" }, took(trace.duration_ms)),
    element("td", {}, ...trace.services.map((name) => element("span", { class: "tag" }, name))),
    element("td", { class: "number" }, String(trace.spans)),
    element("td", { class: trace.errors ? "number wrong" : "number" }, String(trace.errors)));
}

// ---- one trace

async function showTrace(id) {
  const trace = await ask(`/api/traces/${encodeURIComponent(id)}`);
  const services = [...new Set(trace.spans.map((span) => span.service))];
  const tone = (service) => `--tone: ${TONES[services.indexOf(service) % TONES.length]}`;
  const whole = Math.max(trace.duration_ms, 0.001);
  const fall = element("div", { class: "fall" });
  for (const span of trace.spans) fall.append(...spanRow(span, whole, tone(span.service)));
  fall.addEventListener("keydown", (event) => {
    const rows = [...fall.querySelectorAll(".row")];
    const place = rows.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -rows.length, End: rows.length }[event.key];
    if (place < 0 || step === undefined) return;
    event.preventDefault();
    rows[Math.min(rows.length - 1, Math.max(0, place + step))].focus();
  });
  main.replaceChildren(
    element("p", { class: "no-print" }, element("a", { href: "/traces" }, say("← 全部追踪", "← All traces"))),
    element("h1", {}, trace.spans[0]?.name ?? say("追踪", "Trace")),
    element("p", { class: "quiet" }, element("time", { datetime: trace.started_at }, moment(trace.started_at)), " · ",
      say("全程 ", "whole "), took(trace.duration_ms), " · ",
      say(`${trace.spans.length} 个步骤`, `${trace.spans.length} spans`), " · ", element("span", { class: "mono" }, trace.trace_id)),
    element("p", { class: "key" }, ...services.filter(Boolean).map((name) => {
      const mark = element("i");
      mark.style.cssText = tone(name);
      return element("span", {}, mark, name);
    })),
    fall,
    element("p", { class: "quiet" },
      trace.left_out ? say(`另有 ${trace.left_out} 个步骤未显示。`, `${trace.left_out} more spans are not shown. `) : "",
      trace.spans.some((span) => span.shared)
        ? say("浅色：与其他办理共用的一次提交。", "Pale: a transaction shared with other commands. ") : "",
      element("span", { class: "no-print" }, say("↑ ↓ 选择，回车查看细节。", "↑ ↓ to move, Enter for details."))));
}

function spanRow(span, whole, tone) {
  const bar = element("span", { class: `bar${span.error ? " wrong" : ""}${span.shared ? " shared" : ""}` });
  const label = element("span", { class: "took" }, took(span.duration_ms));
  const start = Math.min(100, Math.max(0, (span.offset_ms / whole) * 100));
  const width = Math.min(100 - start, (span.duration_ms / whole) * 100);
  bar.style.cssText = `left: ${start}%; width: ${width}%; ${tone}`;
  label.style.left = `${start + width}%`;
  const what = element("div", { class: "what" },
    element("span", { class: span.error ? "wrong" : "" }, span.error ? `✕ ${span.name}` : span.name),
    element("small", {}, span.service));
  what.style.paddingLeft = `${0.5 + Math.min(span.depth, 12) * 1.1}rem`;
  const row = element("div", { class: "row", tabindex: 0, role: "button", "aria-expanded": "false",
    "data-span": span.span_id }, what, element("div", { class: "when" }, bar, label));
  const details = element("div", { class: "details", hidden: "" }, facts({
    [say("服务", "service")]: span.service,
    [say("种类", "kind")]: span.kind,
    [say("开始于", "begins after")]: took(span.offset_ms),
    [say("用时", "took")]: took(span.duration_ms),
    [say("步骤号", "span id")]: span.span_id,
    ...span.attributes,
  }));
  const toggle = () => {
    details.hidden = !details.hidden;
    row.setAttribute("aria-expanded", String(!details.hidden));
  };
  row.addEventListener("click", toggle);
  row.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    toggle();
  });
  return [row, details];
}

// ---- pieces

function facts(pairs) {
  return element("dl", {}, ...Object.entries(pairs).flatMap(([name, value]) =>
    [element("dt", {}, name), element("dd", { class: "mono" }, String(value))]));
}

function field(name, label, attributes) {
  return element("label", {}, label, element("input", { name, ...attributes }));
}

/** Texts become text nodes: nothing a span says is ever read as HTML. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function took(milliseconds) {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds >= 100 ? `${milliseconds.toFixed(0)} ms` : `${milliseconds.toFixed(1)} ms`;
}

function moment(text) {
  return new Date(text).toLocaleString(language === "en" ? "en-GB" : "zh-CN",
    { month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3 });
}
