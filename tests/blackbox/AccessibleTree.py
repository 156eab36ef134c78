#!/usr/bin/python3
"""Every page as assistive technology reads it: what can have the focus says what it is, and no two say the same."""

import os
import subprocess

from clerk import Clerk, main
from desk import Desk
from first_start import PASSPHRASE, create_workspace

PAGES = ("Home", "Softphone", "Calls", "Agents", "Usage", "Wallets", "Earnings", "Reports", "Settings")
CALLS = 200

DATA_ROLES = {"table cell", "list item", "tree item", "table column header"}  # two calls may cost the same
NO_ROLES = {"", "unknown", "invalid", "redundant object"}


def broken(tree):
    """What breaks the rule, one line each."""
    problems = []
    seen = {}
    for node in tree.all():
        if not node.is_focusable or node.role in DATA_ROLES:
            continue
        where = " in " + " > ".join(str(above) for above in reversed(node.ancestors()) if above.name)
        if node.role in NO_ROLES:
            problems.append(f"no role: {node}{where}")
        if not node.name.strip():
            problems.append(f"no name: {node}{where}")
            continue
        key = (node.parent.accessible if node.parent else None, node.role, node.name)
        if key in seen and seen[key] == node.description:
            problems.append(f"twice beside each other: {node}{where}")
        seen[key] = node.description
    return problems


class Inspector:
    """Looks at a face once it stands still, and keeps what is wrong."""

    def __init__(self, clerk):
        self.clerk = clerk
        self.problems = []

    def look(self, where):
        last = []

        def settled():
            now = [str(node) for node in self.clerk.tree.all() if node.is_focusable]
            before = list(last)
            last[:] = now
            return now and now == before

        self.clerk.wait(f"{where} stands still", settled)
        found = broken(self.clerk.tree)
        self.clerk.tell(f"{where}: {len(last)} stops, {len(found)} problems")
        for problem in found:
            print(f"    {problem}", flush=True)
        self.problems += [f"{where}: {problem}" for problem in found]


def test(program):
    with Desk(program) as desk:
        clerk = Clerk(desk)
        inspector = Inspector(clerk)
        create_workspace(clerk, "Harbour desk", True, inspector.look)
        clerk.quit()
        subprocess.run([program, "sample", "--calls", str(CALLS), "--workspace", desk.workspace("harbour-desk")],
                       check=True, timeout=120, env=dict(os.environ, SWITCHBOARD_PASSPHRASE=PASSPHRASE),
                       stderr=subprocess.DEVNULL)
        clerk.start()
        clerk.wait_focus("Passphrase")
        inspector.look("unlock")
        clerk.type(PASSPHRASE)
        clerk.press("Return")
        clerk.wait_for("list", "Pages")
        for number, page in enumerate(PAGES, 1):
            clerk.press(f"ctrl+{number}")
            clerk.wait_for("list item", lambda name, page=page: name.startswith(page), lambda item: item.is_selected)
            inspector.look(page)
        clerk.press("ctrl+k")
        clerk.wait_focus("Find a command, agent, call or setting")
        inspector.look("commands")
        clerk.press("Escape")
        clerk.quit()
        assert not inspector.problems, f"{len(inspector.problems)} problems"


if __name__ == "__main__":
    main(test)
