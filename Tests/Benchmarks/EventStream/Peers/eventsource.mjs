// Times the EventSource of Node.js (undici) on a file, or prints the events it finds there.
//
//   node --experimental-eventsource eventsource.mjs FILE [--piece BYTES] [--print]
//
// The global dispatcher, which undici lets programs replace, hands over the file's pieces: no socket is opened.
import { openSync, readSync, readFileSync, writeSync } from "node:fs";

const options = process.argv.slice(2);
const path = options.find((text, at) => !text.startsWith("--") && options[at - 1] !== "--piece");
const size = options.includes("--piece") ? Number(options[options.indexOf("--piece") + 1]) : 64 << 10;
const prints = options.includes("--print");

function peakMemory() {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS * 1024;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) * 1024;
}

let fileBytes = 0;
const fileDispatcher = {
  dispatch(request, handler) {
    const file = openSync(path);
    let isPaused = false;
    const push = () => {
      isPaused = false;
      while (!isPaused) {
        const piece = Buffer.allocUnsafe(size);
        const count = readSync(file, piece, 0, size);
        if (count === 0) return handler.onComplete([]);
        fileBytes += count;
        isPaused = handler.onData(piece.subarray(0, count)) === false;
      }
    };
    handler.onConnect(() => {});
    const headers = [Buffer.from("content-type"), Buffer.from("text/event-stream")];
    if (handler.onHeaders(200, headers, push, "OK") !== false) setImmediate(push);
    return true;
  },
};
globalThis[Symbol.for("undici.globalDispatcher.1")] = fileDispatcher;

let events = 0;
let dataBytes = 0;
const before = peakMemory();
const start = process.hrtime.bigint();
const source = new EventSource("http://file/");
const count = (event) => {
  events += 1;
  dataBytes += Buffer.byteLength(event.data);
};
const print = (event) => {
  writeSync(1, `${event.type}\n${Buffer.byteLength(event.data)}\n${event.data}\n`);
};
for (const type of ["message", "delta", "ping"]) source.addEventListener(type, prints ? print : count);
source.addEventListener("error", () => {
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  source.close();
  if (prints) process.exit(0);
  const peak = peakMemory();
  console.log(JSON.stringify({
    parser: "Node.js EventSource", events, data_bytes: dataBytes, seconds,
    events_per_second: events / seconds, megabytes_per_second: fileBytes / seconds / 1e6,
    peak_rss_mb: peak / 1e6, grown_rss_mb: (peak - before) / 1e6,
  }));
  process.exit(0);
});
