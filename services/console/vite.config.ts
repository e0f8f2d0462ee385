import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

/** The programs of the console. Each is built by itself, so neither loads a byte of the other. */
export const entries = ["gate", "office", "phone"] as const;
export type Entry = (typeof entries)[number];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The path an entry's files are served under. */
const base: Record<Entry, string> = { gate: "/gate/", office: "/", phone: "/phone/" };

/** The platform that `npm run dev:…` asks for data. */
const platform = process.env["GUANJIA_URL"] ?? "http://127.0.0.1:8080";

/** The programs that are installed on a device and open without a network: as they are called there. */
const installed = {
  gate: { name: "管家 门岗", short_name: "门岗", description: "访客、门卡、放行、车辆", theme_color: "#14532d" },
  phone: { name: "管家 维修", short_name: "维修", description: "我的工单：到场、报价、签字", theme_color: "#0b4a6f" },
} satisfies Partial<Record<Entry, object>>;

function worker(entry: keyof typeof installed): ReturnType<typeof VitePWA> {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "../src",
    filename: "sw.ts",
    // The program registers it itself and tells when a new version waits.
    injectRegister: false,
    registerType: "prompt",
    manifest: {
      id: base[entry],
      ...installed[entry],
      lang: "zh-CN",
      start_url: base[entry],
      scope: base[entry],
      display: "standalone",
      orientation: "any",
      background_color: "#ffffff",
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
    plugins: [react(), ...(entry === "office" ? [] : [worker(entry)])],
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

function isEntry(mode: string): mode is Entry {
  return entries.some((entry) => entry === mode);
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
  isEntry(mode) ? configure(mode) : tests,
);
