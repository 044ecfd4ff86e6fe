// The sentences: their times are unpacked (packing.py says how), and each becomes an element.

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...SIGNS].map((sign, value) => [sign, value]));
const AROUND = new Set(" \n\t.,;:!?…\"'“”‘’«»‹›„()[]{}<>—–-*_/·•،؛؟。、「」");
const STEP = 0.02; // seconds: of a word's time
const OTHER = 63;
const SAME = 0.001; // seconds: less than the times are rounded to
const BLOCKS = "main > :not(header, footer, ul, figure), main > ul > li, main > figure > figcaption";
const NEAR_CUES = 30; // sentences ahead that the track knows

const track = audio.addTextTrack("metadata");
track.mode = "hidden";
let sentences = [], chapters = [];
let current = null, chapter = null; // of each, the one being heard
let known = new Map(); // a sentence or chapter -> { start, stop } in seconds, and a sentence's words

const times = (element) => [known.get(element).start, known.get(element).stop];

class Packed {
  constructor(signs) {
    this.signs = signs;
    this.place = 0;
  }

  sign() {
    return VALUES.get(this.signs[this.place++]) ?? 0; // behind the end nothing follows
  }

  number() {
    let number = 0;
    for (let unit = 1; ; unit *= 32) {
      const sign = this.sign();
      number += (sign & 31) * unit;
      if (sign < 32) return number;
    }
  }
}

/** Find the blocks, make their sentences, and read the chapters off the list. */
function index() {
  const packed = new Packed(one("main").dataset.times);
  let heard = 0;
  sentences = [];
  known = new Map();
  all(BLOCKS).forEach((block, number) => {
    block.dataset.index = number;
    heard = makeSentences(block, packed, packed.number(), heard);
  });
  chapters = all(".chapters a");
  for (const row of chapters) {
    const [start, stop] = row.dataset.at.split(" ").map((hundredths) => hundredths / 100);
    known.set(row, { start, stop });
    row.tabIndex = -1;
  }
  current = chapter = null;
}

/** Put each of a block's sentences into an element; gives when the last one ends, in hundredths of a second. */
function makeSentences(block, packed, count, heard) {
  const found = [];
  for (let position = 0, n = 0; n < count; n++) {
    const length = packed.number();
    const begin = position + (length % 2 ? packed.number() : Math.min(position, 1));
    position = begin + Math.floor(length / 2);
    const start = heard + packed.number();
    heard = start + packed.number();
    found.push({ begin, end: position, start: start / 100, stop: heard / 100, words: pastWords(packed) });
  }
  const elements = [];
  for (const { begin, end, start, stop, words } of found.reverse()) { // so that what is in front keeps its place
    const sentence = sentenceIn(block, begin, end);
    known.set(sentence, { start, stop, words });
    elements.push(sentence);
  }
  for (const sentence of elements.reverse()) sentence.id = `s${sentences.push(sentence) - 1}`;
  return heard;
}

function sentenceIn(block, begin, end) {
  const row = block.matches("table") && rangeIn(block, begin, end, shared).startContainer.parentElement.closest("tr");
  if (row && !known.has(row)) {
    row.classList.add("sentence");
    return row;
  }
  const sentence = made("span", { className: "sentence" });
  if (row) row.lastElementChild.append(sentence); // of a row with several, the last one is marked
  else wrap(block, begin, end, sentence);
  return sentence;
}

const shared = new Range(); // one for all: each change of the document mends every range there is

function wrap(block, begin, end, element) {
  const range = rangeIn(block, begin, end, shared);
  const { startContainer: text, startOffset: start } = range;
  if (text === range.endContainer) {
    text.splitText(range.endOffset);
    const inside = text.splitText(start);
    inside.replaceWith(element);
    element.append(inside);
  } else {
    element.append(range.extractContents());
    range.insertNode(element);
  }
}

/** The signs of a sentence's words, which are unpacked when it is heard. */
function pastWords(packed) {
  const begin = packed.place;
  for (let count = packed.number(); count > 0; count--) {
    if (packed.sign() === OTHER) for (const _ of "123") packed.number();
  }
  return packed.signs.slice(begin, packed.place);
}

/** `[seconds, begin, end]` of each word of a sentence whose time is known. */
function wordsOf(sentence) {
  const text = sentence.textContent;
  const { start, words } = known.get(sentence);
  const packed = new Packed(words);
  const found = [];
  let begin = 0, end = 0, steps = 0;
  for (let count = packed.number(); count > 0; count--) {
    const sign = packed.sign();
    if (sign === OTHER) {
      steps += packed.number();
      begin = end + packed.number();
      end = begin + packed.number();
    } else {
      steps += sign;
      [begin, end] = expected(text, end);
    }
    found.push([start + steps * STEP, begin, end]);
  }
  return found;
}

function expected(text, position) {
  while (position < text.length && AROUND.has(text[position])) position++;
  let end = position;
  while (end < text.length && !" \n\t".includes(text[end])) end++;
  while (end > position && AROUND.has(text[end - 1])) end--;
  return [position, end];
}

/** The range of characters in an element, whatever elements stand in it. */
function rangeIn(element, begin, end, range = new Range()) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0, begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.data.length;
    if (!begun && begin < passed + length) {
      range.setStart(node, begin - passed);
      begun = true;
    }
    if (begun && end <= passed + length) {
      range.setEnd(node, end - passed);
      break;
    }
    passed += length;
  }
  return range;
}

/** The element being heard at a time, or else the last one that was. */
const begun = (elements, time) => elements.findLast((element) => known.get(element).start <= time + SAME) ?? elements[0];

/** Let the track tell the ends of the sentences from this one on: of all in a book takes a second. */
function expectCues(sentence) {
  const number = sentences.indexOf(sentence);
  const ahead = sentences.slice(Math.max(0, number - 1), number + NEAR_CUES);
  const last = track.cues?.[track.cues.length - 1];
  if (last && track.cues[0].startTime <= times(sentence)[0] && last.endTime > times(sentence)[1]) return;
  for (const cue of [...(track.cues ?? [])]) track.removeCue(cue);
  for (const element of ahead) track.addCue(new VTTCue(...times(element), ""));
}
