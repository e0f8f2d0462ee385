import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { Gate } from "@/core/gate";

import { App } from "./app";
import "./gate.css";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const gate = new Gate();
addEventListener("online", () => void gate.wake());
addEventListener("offline", () => gate.networkGone());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void gate.wake();
});
// So that a full disk of other pages does not cost a night of the gate.
void navigator.storage?.persist();
void gate.start();

createRoot(root).render(
  <StrictMode>
    <App gate={gate} />
  </StrictMode>,
);
