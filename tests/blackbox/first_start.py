"""From the first start to an open workspace."""

import re

PASSPHRASE = "lantern orchid granite window"


def create_workspace(clerk, name, samples, look=lambda where: None):
    """The program has started in an empty home. look() is called on each face before it is filled in."""
    clerk.wait_for("text", "Name")
    clerk.wait_focus("Name")
    look("first start")
    clerk.write_in("Name", name)
    clerk.write_in("Passphrase", PASSPHRASE)
    clerk.write_in("Passphrase again", PASSPHRASE)
    box = clerk.go_to("Add three sample agents to try", "check box")
    if box.is_checked != samples:
        clerk.press("space")
    clerk.go_to("Create workspace", "push button")
    clerk.press("Return")
    keep_code(clerk, look)
    clerk.wait_for("list", "Pages")
    clerk.tell("the workspace is open")


def keep_code(clerk, look):
    """Reads the recovery code as it stands, and types the two groups that are asked for."""
    clerk.wait("the recovery code", lambda: clerk.tree.find(None, lambda text: text.startswith("Group 1: ")))
    look("recovery code")
    groups = {}
    fields = []
    for node in clerk.tree.all():
        shown = re.fullmatch(r"Group (\d+): (\S+)", node.name)
        if shown:
            groups[shown[1]] = shown[2]
        asked = re.fullmatch(r"Group (\d+) of the code", node.name)
        if asked:
            fields.append((node.name, asked[1]))
    assert len(fields) == 2, f"two groups are asked for, not {fields}"
    for field, number in fields:
        clerk.write_in(field, groups[number])
    clerk.go_to("My copy is not on this computer", "check box")
    clerk.press("space")
    clerk.go_to("Open workspace", "push button")
    clerk.press("Return")
