// Every event: who says it, who hears it and why repeats do no harm, and its fields.
import { offerLanguages, say, speak } from "/operator/session.js";

speak();
offerLanguages(document.getElementById("language"));
const list = document.getElementById("events");
const told = await (await fetch("/asyncapi.json")).json();
const schemas = told.components.schemas;

const hearers = {};
for (const [name, operation] of Object.entries(told.operations)) {
  if (operation.action !== "receive") continue;
  const channel = operation.channel.$ref.slice("#/channels/".length);
  (hearers[channel] ??= []).push({ service: name.split(".")[0], how: operation.description });
}
let speaker = "";
for (const [key, channel] of Object.entries(told.channels)) {
  const service = channel.tags[0].name;
  if (service !== speaker) list.append(element("h2", { "data-service": service }, service));
  speaker = service;
  list.append(card(key, channel, hearers[key] ?? []));
}

document.getElementById("wanted").addEventListener("input", (event) => {
  const wanted = event.target.value.trim().toLowerCase();
  for (const one of list.querySelectorAll("details")) one.hidden = !one.dataset.words.includes(wanted);
  for (const heading of list.querySelectorAll("h2")) {
    heading.hidden = !list.querySelector(`details[data-service="${heading.dataset.service}"]:not([hidden])`);
  }
});

function card(key, channel, heard) {
  const message = told.components.messages[key];
  const schema = resolved(message.payload.properties.data);
  const body = element("tbody");
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    body.append(element("tr", {}, element("td", { class: "mono" }, name),
      element("td", { class: "mono" }, kind(field)),
      element("td", {}, schema.required?.includes(name) ? say("必有", "always") : ""),
      element("td", {}, field["x-personal"] ? say("个人信息，加密", "personal, sealed") : "", " ", field.description ?? "")));
  }
  const words = `${key} ${channel.description} ${heard.map((one) => one.service).join(" ")}`.toLowerCase();
  return element("details", { "data-words": words, "data-service": channel.tags[0].name, class: "event" },
    element("summary", {}, element("b", {}, message.title), " ",
      element("small", { class: "mono" }, key.split(".").pop()), " ", channel.description, " ",
      ...heard.map((one) => element("span", { class: "tag" }, `→ ${one.service}`))),
    element("p", {}, element("code", {}, channel.address)),
    ...heard.map((one) => element("p", { class: "quiet" }, element("b", {}, one.service), " ", one.how)),
    element("div", { class: "scrolls" }, element("table", {}, element("thead", {}, element("tr", {},
      element("th", {}, say("字段", "Field")), element("th", {}, say("类型", "Type")),
      element("th", {}), element("th", {}, say("说明", "Meaning")))), body)));
}

function resolved(schema) {
  return schema?.$ref ? schemas[schema.$ref.split("/").pop()] : schema;
}

function kind(field) {
  if (field.$ref) return field.$ref.split("/").pop();
  if (field.anyOf) return field.anyOf.map(kind).join(" | ");
  if (field.type === "array") return `${field.items ? kind(field.items) : ""}[]`;
  if (field.enum) return field.enum.join(" | ");
  return field.format ? `${field.type} (${field.format})` : field.const ?? field.type ?? "any";
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
