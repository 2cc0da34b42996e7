// Opens pages in a browser and prints what axe-core finds in them, as JSON: node axe.mjs CHROMIUM FILE...
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [executablePath, ...files] = process.argv.slice(2);
const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--no-first-run"];
const browser = await chromium.launch({ executablePath, args });
const found = [];
for (const file of files) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`file://${file}`);
    await page.evaluate(() => document.querySelectorAll("details").forEach((panel) => (panel.open = true)));
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() => axe.run());
    found.push({
      file, colorScheme, passes: passes.length, asked: asked.slice(1),
      violations: violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`)),
      wide: await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth),
    });
    await page.close();
  }
}
await browser.close();
console.log(JSON.stringify(found));
