<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>sb::ui::ActiveChoice</name>
    <message numerus="yes">
        <source>This agent is answering calls on %n line(s)</source>
        <translation>
            <numerusform>This agent is answering calls on %n line</numerusform>
            <numerusform>This agent is answering calls on %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentEditor</name>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>%n unsaved edit</numerusform>
            <numerusform>%n unsaved edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentRows</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentsPage</name>
    <message numerus="yes">
        <source>Discarded %n edit(s) of %1</source>
        <translation>
            <numerusform>Discarded %n edit of %1</numerusform>
            <numerusform>Discarded %n edits of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentsView</name>
    <message numerus="yes">
        <source>%1 has %n unsaved edit(s).</source>
        <translation>
            <numerusform>%1 has %n unsaved edit.</numerusform>
            <numerusform>%1 has %n unsaved edits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s) would be lost.</source>
        <translation>
            <numerusform>%n unsaved edit would be lost.</numerusform>
            <numerusform>%n unsaved edits would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::Attention</name>
    <message numerus="yes">
        <source>The balance lasts for %n more day(s)</source>
        <translation>
            <numerusform>The balance lasts for %n more day</numerusform>
            <numerusform>The balance lasts for %n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) failed today</source>
        <translation>
            <numerusform>%n call failed today</numerusform>
            <numerusform>%n calls failed today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: most of the %n call(s) that failed today</source>
        <translation>
            <numerusform>%1: most of the %n call that failed today</numerusform>
            <numerusform>%1: most of the %n calls that failed today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::BackupsSection</name>
    <message numerus="yes">
        <source>Keep %n</source>
        <translation>
            <numerusform>Keep %n</numerusform>
            <numerusform>Keep %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s) · %2</source>
        <translation>
            <numerusform>%1 in %n file · %2</numerusform>
            <numerusform>%1 in %n files · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up, but %n recording(s) were gone before they could be copied</source>
        <translation>
            <numerusform>Backed up, but %n recording was gone before it could be copied</numerusform>
            <numerusform>Backed up, but %n recordings were gone before they could be copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up and compared: %1 in %n file(s)</source>
        <translation>
            <numerusform>Backed up and compared: %1 in %n file</numerusform>
            <numerusform>Backed up and compared: %1 in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::BarsByDayChart</name>
    <message numerus="yes">
        <source>%n bars. Arrow keys read them one by one.</source>
        <translation>
            <numerusform>%n bar. Arrow keys read it.</numerusform>
            <numerusform>%n bars. Arrow keys read them one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::BatchFace</name>
    <message numerus="yes">
        <source>%Ln agent(s) done.</source>
        <translation>
            <numerusform>%Ln agent done.</numerusform>
            <numerusform>%Ln agents done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun.</source>
        <translation>
            <numerusform>%Ln not begun.</numerusform>
            <numerusform>%Ln not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed and stayed whole as they were.</source>
        <translation>
            <numerusform>%Ln failed and stayed whole as it was.</numerusform>
            <numerusform>%Ln failed and stayed whole as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln agent(s)</source>
        <translation>
            <numerusform>Edit %Ln agent</numerusform>
            <numerusform>Edit %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln agent(s)</source>
        <translation>
            <numerusform>Change %Ln agent</numerusform>
            <numerusform>Change %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) will be changed.</source>
        <translation>
            <numerusform>%Ln agent will be changed.</numerusform>
            <numerusform>%Ln agents will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are.</source>
        <translation>
            <numerusform>%Ln stays as it is.</numerusform>
            <numerusform>%Ln stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::BulkEditForm</name>
    <message numerus="yes">
        <source>%Ln of them are active and answer calls. When their settings would change:</source>
        <translation>
            <numerusform>%Ln of them is active and answers calls. When its settings would change:</numerusform>
            <numerusform>%Ln of them are active and answer calls. When their settings would change:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::BundleDialog</name>
    <message numerus="yes">
        <source>%Ln secret(s) are not in the bundle: enter them in the tools again.</source>
        <translation>
            <numerusform>%Ln secret is not in the bundle: enter it in the tool again.</numerusform>
            <numerusform>%Ln secrets are not in the bundle: enter them in the tools again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are not taken in.</source>
        <translation>
            <numerusform>%Ln recording is not taken in.</numerusform>
            <numerusform>%Ln recordings are not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made.</source>
        <translation>
            <numerusform>%Ln made.</numerusform>
            <numerusform>%Ln made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be made.</source>
        <translation>
            <numerusform>%Ln will be made.</numerusform>
            <numerusform>%Ln will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already.</source>
        <translation>
            <numerusform>%Ln is here already.</numerusform>
            <numerusform>%Ln are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here with other settings and stay as they are.</source>
        <translation>
            <numerusform>%Ln is here with other settings and stays as it is.</numerusform>
            <numerusform>%Ln are here with other settings and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are calls.</source>
        <translation>
            <numerusform>%Ln of these is a call.</numerusform>
            <numerusform>%Ln of these are calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::CallSections</name>
    <message numerus="yes">
        <source>%Ln still running</source>
        <translation>
            <numerusform>%Ln still running</numerusform>
            <numerusform>%Ln still running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The busiest day was %1, %2, with %Ln calls.</source>
        <translation>
            <numerusform>The busiest day was %1, %2, with %Ln call.</numerusform>
            <numerusform>The busiest day was %1, %2, with %Ln calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::CallSetup</name>
    <message numerus="yes">
        <source>%n in prompt and greeting</source>
        <translation>
            <numerusform>%n in prompt and greeting</numerusform>
            <numerusform>%n in prompt and greeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::CallsView</name>
    <message numerus="yes">
        <source>Exported %n call(s) to %1</source>
        <translation>
            <numerusform>Exported %n call to %1</numerusform>
            <numerusform>Exported %n calls to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) exported.</source>
        <translation>
            <numerusform>%n call exported.</numerusform>
            <numerusform>%n calls exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n calls are exported at once; choose fewer.</source>
        <translation>
            <numerusform>At most %n call is exported at once; choose fewer.</numerusform>
            <numerusform>At most %n calls are exported at once; choose fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n calls are copied at once; choose fewer.</source>
        <translation>
            <numerusform>At most %n call is copied at once; choose fewer.</numerusform>
            <numerusform>At most %n calls are copied at once; choose fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::CostSheetCard</name>
    <message numerus="yes">
        <source>%n lines add up to the cost.</source>
        <translation>
            <numerusform>%n line adds up to the cost.</numerusform>
            <numerusform>%n lines add up to the cost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::DelayLane</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::EarningsTiles</name>
    <message numerus="yes">
        <source>%1 calls of %n members</source>
        <translation>
            <numerusform>%1 calls of %n member</numerusform>
            <numerusform>%1 calls of %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::ErrorText</name>
    <message numerus="yes">
        <source>%n field(s) need another value</source>
        <translation>
            <numerusform>%n field needs another value</numerusform>
            <numerusform>%n fields need another value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::ExpectCard</name>
    <message numerus="yes">
        <source>medians of the last call, %n turn(s)</source>
        <translation>
            <numerusform>medians of the last call, %n turn</numerusform>
            <numerusform>medians of the last call, %n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::FirstSteps</name>
    <message numerus="yes">
        <source>There are %n agent(s).</source>
        <translation>
            <numerusform>There is %n agent.</numerusform>
            <numerusform>There are %n agents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::GrantsCard</name>
    <message numerus="yes">
        <source>soonest expiry first; %n spent or expired</source>
        <translation>
            <numerusform>soonest expiry first; %n spent or expired</numerusform>
            <numerusform>soonest expiry first; %n spent or expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::HomeTiles</name>
    <message numerus="yes">
        <source>The line is what was spent on each of the last %1 whole days. A usual day costs %2, the mean of %n whole day(s); days are those of UTC.</source>
        <translation>
            <numerusform>The line is what was spent on each of the last %1 whole days. A usual day costs %2, the mean of %n whole day; days are those of UTC.</numerusform>
            <numerusform>The line is what was spent on each of the last %1 whole days. A usual day costs %2, the mean of %n whole days; days are those of UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lasts about %n day(s), until %1</source>
        <translation>
            <numerusform>Lasts about %n day, until %1</numerusform>
            <numerusform>Lasts about %n days, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A usual %1 has %2 by this time: the mean of the last %n.</source>
        <translation>
            <numerusform>A usual %1 has %2 by this time: the mean of the last one.</numerusform>
            <numerusform>A usual %1 has %2 by this time: the mean of the last %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::HomeView</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::LedgerCard</name>
    <message numerus="yes">
        <source>%Ln entries, none ever changed</source>
        <translation>
            <numerusform>%Ln entry, never changed</numerusform>
            <numerusform>%Ln entries, none ever changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::LockReason</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without activity.</source>
        <translation>
            <numerusform>Locked after %n minute without activity.</numerusform>
            <numerusform>Locked after %n minutes without activity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::MoneySections</name>
    <message numerus="yes">
        <source>%Ln calls took %1 minutes.</source>
        <translation>
            <numerusform>%Ln call took %1 minutes.</numerusform>
            <numerusform>%Ln calls took %1 minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The busiest day was %1, %2, with %Ln calls and %3.</source>
        <translation>
            <numerusform>The busiest day was %1, %2, with %Ln call and %3.</numerusform>
            <numerusform>The busiest day was %1, %2, with %Ln calls and %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wallets</source>
        <translation>
            <numerusform>%Ln wallet</numerusform>
            <numerusform>%Ln wallets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::PromptForm</name>
    <message numerus="yes">
        <source>About %n token(s)</source>
        <translation>
            <numerusform>About %n token</numerusform>
            <numerusform>About %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::ProofLight</name>
    <message numerus="yes">
        <source>Ledger proven, %n postings, %1</source>
        <translation>
            <numerusform>Ledger proven, %n posting, %1</numerusform>
            <numerusform>Ledger proven, %n postings, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults in the ledger, %1</source>
        <translation>
            <numerusform>%n fault in the ledger, %1</numerusform>
            <numerusform>%n faults in the ledger, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::RecoveryCodeDialog</name>
    <message numerus="yes">
        <source>A copied code leaves the clipboard after %n s.</source>
        <translation>
            <numerusform>A copied code leaves the clipboard after %n s.</numerusform>
            <numerusform>A copied code leaves the clipboard after %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::RecoveryFace</name>
    <message numerus="yes">
        <source>A copied code leaves the clipboard after %n second(s). Without passphrase and code, nobody can read this workspace again.</source>
        <translation>
            <numerusform>A copied code leaves the clipboard after %n second. Without passphrase and code, nobody can read this workspace again.</numerusform>
            <numerusform>A copied code leaves the clipboard after %n seconds. Without passphrase and code, nobody can read this workspace again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportCover</name>
    <message numerus="yes">
        <source>%Ln wallets</source>
        <translation>
            <numerusform>%Ln wallet</numerusform>
            <numerusform>%Ln wallets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportsView</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer</source>
        <translation>
            <numerusform>%n page went to the printer</numerusform>
            <numerusform>%n pages went to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::RetentionSection</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::SecuritySection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>After %n second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::ServiceSection</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tokens</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>token</numerusform>
            <numerusform>tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>characters</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>character</numerusform>
            <numerusform>characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chunks</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>chunk</numerusform>
            <numerusform>chunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>request</numerusform>
            <numerusform>requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::SeveralAgentsPane</name>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln agent(s)</source>
        <translation>
            <numerusform>Changed %Ln agent</numerusform>
            <numerusform>Changed %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active and answer calls. Their lines will refuse them.</source>
        <translation>
            <numerusform>%Ln of them is active and answers calls. Its lines will refuse them.</numerusform>
            <numerusform>%Ln of them are active and answer calls. Their lines will refuse them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln agent(s)?</source>
        <translation>
            <numerusform>Delete %Ln agent?</numerusform>
            <numerusform>Delete %Ln agents?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln agent(s)</source>
        <translation>
            <numerusform>Delete %Ln agent</numerusform>
            <numerusform>Delete %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln agent(s)</source>
        <translation>
            <numerusform>Deleted %Ln agent</numerusform>
            <numerusform>Deleted %Ln agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::StrengthBar</name>
    <message numerus="yes">
        <source>Passphrase strength: %1, about %n bits</source>
        <translation>
            <numerusform>Passphrase strength: %1, about %n bit</numerusform>
            <numerusform>Passphrase strength: %1, about %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n bits</source>
        <translation>
            <numerusform>about %n bit</numerusform>
            <numerusform>about %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln agent(s)</source>
        <translation>
            <numerusform>Tags of %Ln agent</numerusform>
            <numerusform>Tags of %Ln agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::TurnsLane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::UsageText</name>
    <message numerus="yes">
        <source>%n other agents</source>
        <translation>
            <numerusform>%n other agent</numerusform>
            <numerusform>%n other agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other models</source>
        <translation>
            <numerusform>%n other model</numerusform>
            <numerusform>%n other models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other members</source>
        <translation>
            <numerusform>%n other member</numerusform>
            <numerusform>%n other members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::VersionsView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::WalletTiles</name>
    <message numerus="yes">
        <source>%n grants</source>
        <translation>
            <numerusform>%n grant</numerusform>
            <numerusform>%n grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants and %1 unallocated</source>
        <translation>
            <numerusform>%n grant and %1 unallocated</numerusform>
            <numerusform>%n grants and %1 unallocated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::WorkCard</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::WorkspaceSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) damaged</source>
        <translation>
            <numerusform>%n part damaged</numerusform>
            <numerusform>%n parts damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), none damaged</source>
        <translation>
            <numerusform>%n part, not damaged</numerusform>
            <numerusform>%n parts, none damaged</numerusform>
        </translation>
    </message>
</context>
</TS>
