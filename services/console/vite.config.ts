import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

/** The two programs of the console. Each is built by itself, so neither loads a byte of the other. */
export const entries = ["gate", "office"] as const;
export type Entry = (typeof entries)[number];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The path an entry's files are served under. */
const base: Record<Entry, string> = { gate: "/gate/", office: "/" };

/** The platform that `npm run dev:…` asks for data. */
const platform = process.env["GUANJIA_URL"] ?? "http://127.0.0.1:8080";

function gateWorker(): ReturnType<typeof VitePWA> {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "../src",
    filename: "sw.ts",
    // The tablet registers it itself and tells when a new version waits.
    injectRegister: false,
    registerType: "prompt",
    manifest: {
      id: "/gate/",
      name: "管家 门岗",
      short_name: "门岗",
      description: "访客、门卡、放行、车辆",
      lang: "zh-CN",
      start_url: "/gate/",
      scope: "/gate/",
      display: "standalone",
      orientation: "any",
      background_color: "#ffffff",
      theme_color: "#14532d",
      icons: [
        { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    injectManifest: {
      globPatterns: ["**/*.{html,js,css,svg,png,wasm,webmanifest}"],
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    },
  });
}

function configure(entry: Entry): UserConfig {
  return {
    root: here(entry),
    base: base[entry],
    resolve: { alias: { "/src": here("src"), "@": here("src") } },
    plugins: [react(), ...(entry === "gate" ? [gateWorker()] : [])],
    build: {
      outDir: here(`dist/${entry}`),
      emptyOutDir: true,
      target: "es2023",
      sourcemap: false,
      // Inlined files would need an exception in the content policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 800,
      reportCompressedSize: false,
    },
    server: { proxy: { "/api": platform }, strictPort: true },
  };
}

const tests = defineConfig({
  resolve: { alias: { "@": here("src") } },
  plugins: [react()],
  test: {
    root: here("."),
    include: ["test/**/*.test.{ts,tsx}"],
    environment: "node",
    sequence: { shuffle: true },
  },
});

export default defineConfig(({ mode }) =>
  mode === "gate" || mode === "office" ? configure(mode) : tests,
);
