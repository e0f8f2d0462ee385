// One service's interface in Swagger UI. Who has signed in here tries routes in their own name.
import { offerLanguages, ours, signIn, signOut, speak } from "/operator/session.js";

speak();
offerLanguages(document.getElementById("language"));
document.getElementById("sign-in").addEventListener("click", () => signIn(""));
document.getElementById("sign-out").addEventListener("click", signOut);
const main = document.getElementById("swagger");
window.SwaggerUIBundle({
  domNode: main,
  url: `/api/${main.dataset.service}/openapi.json`,
  deepLinking: true,
  // By default the document's address would be sent to a validator elsewhere.
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
  requestInterceptor: (request) => {
    Object.assign(request.headers, ours);
    return request;
  },
});
