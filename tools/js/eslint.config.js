// The rules for our own JavaScript: of the bridge, the own file and the tests in a browser. Called from the top folder: make lint-js.
import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["**/*.min.js"] }, // of a package
  js.configs.recommended,
  {
    files: ["**/*.js"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { ecmaVersion: 2023, sourceType: "module", globals: { ...globals.browser, hashwasm: "readonly" } },
    rules: {
      eqeqeq: "error",
      complexity: ["error", 12], // each ?. and ?? counts as a branch too
      "max-lines": ["error", { max: 200, skipComments: true }],
      "max-lines-per-function": ["error", { max: 25, skipBlankLines: true, skipComments: true }],
      "no-console": "error", // an answer could end up there
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-restricted-globals": ["error", "fetch", "XMLHttpRequest", "WebSocket", "localStorage"],
      "no-unused-vars": ["error", { argsIgnorePattern: "^_$" }],
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
    },
  },
];
