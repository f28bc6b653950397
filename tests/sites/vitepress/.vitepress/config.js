// A small site: what a project has that never changed a setting.
export default { title: "Example documentation" };
