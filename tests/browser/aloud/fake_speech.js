// Stands in for the voices of a device: a browser without a screen has none. It remembers what it had to say.
window.said = [];
const DUTCH = [
  { localService: false, lang: "nl-NL", name: "Van een ander bedrijf" },
  { localService: true, lang: "nl-NL", name: "Van het apparaat" },
];
let voices = window.voicesAtFirst ?? DUTCH;
const speech = {
  now: null,
  getVoices: () => voices,
  addEventListener: (_, action) => {
    window.voicesCome = () => {
      voices = DUTCH;
      action();
    };
  },
  speak(utterance) {
    this.now = utterance;
    window.said.push({ text: utterance.text, voice: utterance.voice.name, rate: utterance.rate });
  },
  cancel() {
    this.now = null;
  },
};
Object.defineProperty(window, "speechSynthesis", { value: speech });
window.SpeechSynthesisUtterance = class {
  constructor(text) {
    this.text = text;
  }
};
window.ended = () => speech.now?.onend();
