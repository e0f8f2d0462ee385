// Languages, and questions put to the platform in the name of whoever is signed in here.
// Tokens are in cookies no script can read; the header proves that the question comes from our own page.

export const ours = { "X-Guanjia": "1" };

export const language = localStorage.getItem("guanjia.language") === "en" ? "en" : "zh";
export const say = (zh, en) => (language === "en" ? en : zh);

/** Elements say their texts in both languages: data-zh and data-en. */
export function speak(root = document) {
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  for (const element of root.querySelectorAll("[data-zh]")) element.textContent = element.dataset[language];
  for (const element of root.querySelectorAll("[data-zh-hint]")) {
    element.placeholder = element.dataset[language === "en" ? "enHint" : "zhHint"];
  }
}

export function offerLanguages(button) {
  button.textContent = say("English", "中文");
  button.addEventListener("click", () => {
    localStorage.setItem("guanjia.language", language === "en" ? "zh" : "en");
    location.reload();
  });
}

export class Refused extends Error {}

/** The answer as JSON. Whoever is not signed in is asked to, and the question is put again. */
export async function ask(path) {
  for (let refreshed = false; ; ) {
    const answer = await request("GET", path);
    if (answer.ok) return answer.json();
    if (answer.status === 401) {
      if (!refreshed && (await request("POST", "/api/identity/sessions/refresh", {})).ok) refreshed = true;
      else await signIn("");
      continue;
    }
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 403) {
      await signIn(say("此账号没有“运行平台”权限，请换平台管理员登录。",
        "This account may not run the platform: sign in as a platform administrator."));
      continue;
    }
    throw new Refused(problem.detail ?? `HTTP ${answer.status}`);
  }
}

export async function signOut() {
  await request("POST", "/api/identity/sessions/sign-out", {});
  location.reload();
}

function request(method, path, body) {
  return fetch(path, {
    method,
    credentials: "same-origin",
    headers: {
      ...ours,
      "Accept-Language": language,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

let asked;

/** Resolves when somebody has signed in. One dialog, however many questions wait for it. */
export function signIn(why) {
  asked ??= new Promise((done) => {
    const dialog = document.createElement("dialog");
    dialog.innerHTML = `<form>
      <h2 data-zh="登录" data-en="Sign in"></h2>
      <p class="quiet" data-zh="追踪需要“运行平台”权限。" data-en="Traces take the right to run the platform."></p>
      <label><span data-zh="账号" data-en="Name"></span><input name="name" autocomplete="username" required></label>
      <label><span data-zh="密码" data-en="Password"></span><input name="password" type="password" autocomplete="current-password" required></label>
      <p class="wrong" role="alert"></p>
      <button class="main" data-zh="登录" data-en="Sign in"></button></form>`;
    document.body.append(dialog);
    speak(dialog);
    const form = dialog.querySelector("form");
    const told = dialog.querySelector("[role=alert]");
    told.textContent = why;
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = form.querySelector("button");
      button.disabled = true;
      const answer = await request("POST", "/api/identity/sessions", {
        sign_in: form.name.value, password: form.password.value,
      }).catch(() => null);
      button.disabled = false;
      if (answer?.ok) {
        dialog.remove();
        asked = undefined;
        done();
        return;
      }
      const problem = await answer?.json().catch(() => null);
      told.textContent = problem?.detail ?? say("无法连接平台。", "The platform cannot be reached.");
      form.password.value = "";
      form.password.focus();
    });
    dialog.showModal();
  });
  return asked;
}
