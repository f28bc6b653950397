// A small site: the classic preset, with its pages at the root.
module.exports = {
  title: "Example documentation",
  url: "https://docs.example.org",
  baseUrl: "/",
  onBrokenLinks: "throw",
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
  themeConfig: { colorMode: { respectPrefersColorScheme: true } },
};
