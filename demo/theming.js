/** One list for six hosts, each with a title and a run of its own: landmarks of one page need names that differ. */

const response = await fetch('rollout.json');
const list = await response.json();
for (const runner of document.querySelectorAll('checklist-runner')) {
  const { host } = runner.dataset;
  runner.checklist = { ...list, id: `${list.id} ${host}`, title: `${list.title} (${host})` };
}
