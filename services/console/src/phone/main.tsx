import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { Phone } from "@/core/phone/phone";

import { App } from "./app";
import "./phone.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const phone = new Phone();
addEventListener("online", () => void phone.wake());
addEventListener("offline", () => phone.networkGone());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void phone.wake();
});
// So that a full disk of other pages does not cost a day's work.
void navigator.storage?.persist();
void phone.start();

createRoot(root).render(
  <StrictMode>
    <App phone={phone} />
  </StrictMode>,
);
