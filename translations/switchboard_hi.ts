<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_US">
<context>
    <name>BulkPlan</name>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>It would have more than 20 tags.</source>
        <translation>इस पर 20 से अधिक टैग हो जाएँगे।</translation>
    </message>
</context>
<context>
    <name>CallConversation</name>
    <message>
        <source>Interrupted by the caller</source>
        <translation>कॉल करने वाले ने टोका</translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Nothing in this period</source>
        <translation>इस अवधि में कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>FieldBounds</name>
    <message>
        <source>Must be 120 characters or fewer.</source>
        <translation>120 अक्षर या कम होने चाहिए।</translation>
    </message>
    <message>
        <source>Give the agent a name.</source>
        <translation>एजेंट को नाम दें।</translation>
    </message>
    <message>
        <source>Must be less than the call limit, %1 s.</source>
        <translation>कॉल की सीमा, %1 से॰, से कम होना चाहिए।</translation>
    </message>
    <message>
        <source>Must be 1 or more, or empty for no warning.</source>
        <translation>1 या अधिक हो, या चेतावनी न देने के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Enter the number to transfer to.</source>
        <translation>वह नंबर लिखें जिस पर कॉल भेजनी है।</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>सूची से समय क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>This engine has no such voice. Choose one from the list.</source>
        <translation>इस इंजन में ऐसी आवाज़ नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>Must be between %1 and %2. The usual value is %3.</source>
        <translation>%1 और %2 के बीच होना चाहिए। सामान्य मान %3 है।</translation>
    </message>
    <message>
        <source>Must be %1 or less. The usual value is %2.</source>
        <translation>%1 या कम होना चाहिए। सामान्य मान %2 है।</translation>
    </message>
    <message>
        <source>Must be %1 or more. The usual value is %2.</source>
        <translation>%1 या अधिक होना चाहिए। सामान्य मान %2 है।</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>यह खाली नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>अभिवादन</translation>
    </message>
    <message>
        <source>Noise reduction</source>
        <translation>शोर घटाना</translation>
    </message>
    <message>
        <source>Private calls</source>
        <translation>निजी कॉल</translation>
    </message>
    <message>
        <source>Filler sounds</source>
        <translation>बीच की ध्वनियाँ</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>भाषा मॉडल</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Model limit</source>
        <translation>मॉडल की सीमा</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 टोकन</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>पाठ से वाणी</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>बोल रहा है</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>वाणी से पाठ</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>वाणी पहचान</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा-मान</translation>
    </message>
    <message>
        <source>Shortest speech</source>
        <translation>सबसे छोटी वाणी</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि॰से॰</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Hang up after</source>
        <translation>कॉल काटें</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>सुनने की दर</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>समय सीमा</translation>
    </message>
    <message>
        <source>Turn closes after</source>
        <translation>बारी समाप्त</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>रोकने वाले शब्द</translation>
    </message>
    <message>
        <source>Model may end</source>
        <translation>मॉडल समाप्त कर सकता है</translation>
    </message>
    <message>
        <source>Agent may hang up</source>
        <translation>एजेंट कॉल काट सकता है</translation>
    </message>
    <message>
        <source>Caller’s voice</source>
        <translation>कॉल करने वाले की आवाज़</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation>उत्तर की लंबाई</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Warn before</source>
        <translation>पहले चेतावनी</translation>
    </message>
    <message>
        <source>Words of the warning</source>
        <translation>चेतावनी के शब्द</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>तीव्रता</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ध्वनि-स्तर</translation>
    </message>
    <message>
        <source>Transfer routes</source>
        <translation>स्थानांतरण मार्ग</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>%1, unit</source>
        <translation>%1, इकाई</translation>
    </message>
</context>
<context>
    <name>ReportFrame</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Endpointing</source>
        <translation>बारी का अंत</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>वाणी से पाठ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Playout</source>
        <translation>वादन</translation>
    </message>
</context>
<context>
    <name>sb::app::DesktopLock</name>
    <message>
        <source>The workspace is locked before the computer sleeps.</source>
        <translation>कंप्यूटर के सोने से पहले कार्यक्षेत्र अवरुद्ध किया जाता है।</translation>
    </message>
</context>
<context>
    <name>sb::app::ReportBook</name>
    <message>
        <source>Totals</source>
        <translation>योग</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>From</source>
        <translation>जारीकर्ता</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>sb::app::WindowProgram</name>
    <message>
        <source>Local workspace</source>
        <translation>स्थानीय कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>The command line cannot reach this window.</source>
        <translation>कमांड लाइन इस विंडो तक नहीं पहुँच सकती।</translation>
    </message>
    <message>
        <source>Encrypted, on this disk</source>
        <translation>एन्क्रिप्टेड, इस डिस्क पर</translation>
    </message>
    <message>
        <source>Embedded engines</source>
        <translation>अंतर्निहित इंजन</translation>
    </message>
    <message>
        <source>Test call running</source>
        <translation>परीक्षण कॉल चल रही है</translation>
    </message>
    <message>
        <source>Scheduled work on the workspace failed and is tried again.</source>
        <translation>कार्यक्षेत्र का निर्धारित काम नहीं हो सका; फिर कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>Served at %1</source>
        <translation>%1 पर सर्व हो रहा है</translation>
    </message>
    <message>
        <source>The workspace was not encrypted anew; it is as it was.</source>
        <translation>कार्यक्षेत्र नए सिरे से एन्क्रिप्ट नहीं हुआ; वह वैसा ही है जैसा था।</translation>
    </message>
    <message>
        <source>The workspace is encrypted under a new key.</source>
        <translation>कार्यक्षेत्र नई कुंजी से एन्क्रिप्ट हो गया।</translation>
    </message>
</context>
<context>
    <name>sb::ui::ActiveChoice</name>
    <message>
        <source>Save and apply</source>
        <translation>सहेजें और लागू करें</translation>
    </message>
    <message>
        <source>Pause first</source>
        <translation>पहले रोकें</translation>
    </message>
    <message>
        <source>The edits act with the agent’s next call.</source>
        <translation>बदलाव एजेंट की अगली कॉल से लागू होंगे।</translation>
    </message>
    <message>
        <source>The agent is paused, then the edits are saved. It answers no calls until you make it active again.</source>
        <translation>पहले एजेंट रोका जाता है, फिर बदलाव सहेजे जाते हैं। जब तक आप उसे फिर सक्रिय नहीं करते, वह कोई कॉल नहीं लेता।</translation>
    </message>
    <message>
        <source>It answers no calls until you make it active again.</source>
        <translation>जब तक आप उसे फिर सक्रिय नहीं करते, वह कोई कॉल नहीं लेता।</translation>
    </message>
    <message numerus="yes">
        <source>This agent is answering calls on %n line(s)</source>
        <translation>
            <numerusform>यह एजेंट %n लाइन पर कॉल ले रहा है</numerusform>
            <numerusform>यह एजेंट %n लाइनों पर कॉल ले रहा है</numerusform>
        </translation>
    </message>
    <message>
        <source>This agent is active</source>
        <translation>यह एजेंट सक्रिय है</translation>
    </message>
    <message>
        <source>Edits take effect with the next call.</source>
        <translation>बदलाव अगली कॉल से लागू होंगे।</translation>
    </message>
    <message>
        <source>Running calls keep version %1.</source>
        <translation>चल रही कॉल संस्करण %1 पर रहेंगी।</translation>
    </message>
    <message>
        <source>Running calls keep what they began with.</source>
        <translation>चल रही कॉल वैसी ही रहेंगी जैसी शुरू हुई थीं।</translation>
    </message>
</context>
<context>
    <name>sb::ui::AdjustDialog</name>
    <message>
        <source>Correct the balance of %1</source>
        <translation>%1 का शेष सुधारें</translation>
    </message>
    <message>
        <source>Correct balance</source>
        <translation>शेष सुधारें</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>With a minus sign it takes away.</source>
        <translation>ऋण चिह्न के साथ यह घटाता है।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Refund of a failed call</source>
        <translation>विफल कॉल की वापसी</translation>
    </message>
    <message>
        <source>Must not be zero.</source>
        <translation>शून्य नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>Is too large.</source>
        <translation>बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The balance is %1; it cannot fall below zero.</source>
        <translation>शेष %1 है; यह शून्य से नीचे नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Needs a reason: it stands in the ledger.</source>
        <translation>कारण चाहिए: यह बहीखाते में रहता है।</translation>
    </message>
    <message>
        <source>One entry is added to the ledger, and no grant. Entries are never changed or deleted.</source>
        <translation>बहीखाते में एक प्रविष्टि जुड़ती है, कोई अनुदान नहीं। प्रविष्टियाँ कभी बदली या हटाई नहीं जातीं।</translation>
    </message>
    <message>
        <source>The balance goes from %1 to %2. One entry is added to the ledger, and no grant.</source>
        <translation>शेष %1 से %2 हो जाता है। बहीखाते में एक प्रविष्टि जुड़ती है, कोई अनुदान नहीं।</translation>
    </message>
    <message>
        <source>The balance is %1 now</source>
        <translation>शेष अब %1 है</translation>
    </message>
    <message>
        <source>The balance would fall below zero. Nothing was changed.</source>
        <translation>शेष शून्य से नीचे चला जाता। कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentEditor</name>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परखें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>No agent is open</source>
        <translation>कोई एजेंट खुला नहीं है</translation>
    </message>
    <message>
        <source>Choose one from the list, or make a new one.</source>
        <translation>सूची से चुनें, या नया बनाएँ।</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>नया एजेंट</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s)</source>
        <translation>
            <numerusform>%n बदलाव सहेजा नहीं गया</numerusform>
            <numerusform>%n बदलाव सहेजे नहीं गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentFiles</name>
    <message>
        <source>Import agent</source>
        <translation>एजेंट आयात करें</translation>
    </message>
    <message>
        <source>Agents and bundles (*.json *.zip)</source>
        <translation>एजेंट और बंडल (*.json *.zip)</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>बंडल आयात करें</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>बंडल (*.zip)</translation>
    </message>
    <message>
        <source>Export agent</source>
        <translation>एजेंट निर्यात करें</translation>
    </message>
    <message>
        <source>Agent files (*.json)</source>
        <translation>एजेंट फ़ाइलें (*.json)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 निर्यात हुआ</translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentFilterChips</name>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>No agent has a tag</source>
        <translation>किसी एजेंट पर टैग नहीं है</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>बिना टैग</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentListPane</name>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>नया एजेंट</translation>
    </message>
    <message>
        <source>Import an agent or a bundle</source>
        <translation>एजेंट या बंडल आयात करें</translation>
    </message>
    <message>
        <source>Search agents or tag:</source>
        <translation>एजेंट या tag: खोजें</translation>
    </message>
    <message>
        <source>No agent fits</source>
        <translation>कोई एजेंट मेल नहीं खाता</translation>
    </message>
    <message>
        <source>None has these words, this state and this tag.</source>
        <translation>किसी में ये शब्द, यह स्थिति और यह टैग नहीं हैं।</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentRows</name>
    <message>
        <source>no line</source>
        <translation>कोई लाइन नहीं</translation>
    </message>
    <message>
        <source>active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln लाइन</numerusform>
            <numerusform>%Ln लाइनें</numerusform>
        </translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>टैग: %1</translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentSearch</name>
    <message>
        <source>Agents: %1</source>
        <translation>एजेंट: %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentsPage</name>
    <message>
        <source>New agent…</source>
        <translation>नया एजेंट…</translation>
    </message>
    <message>
        <source>Duplicate agent</source>
        <translation>एजेंट की प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Save agent</source>
        <translation>एजेंट सहेजें</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>बदलाव छोड़ें</translation>
    </message>
    <message>
        <source>Test agent</source>
        <translation>एजेंट परखें</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>एजेंट खोजें</translation>
    </message>
    <message>
        <source>Import agent…</source>
        <translation>एजेंट आयात करें…</translation>
    </message>
    <message>
        <source>Export agent…</source>
        <translation>एजेंट निर्यात करें…</translation>
    </message>
    <message>
        <source>Delete agent…</source>
        <translation>एजेंट हटाएँ…</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>एजेंट(&amp;A)</translation>
    </message>
    <message>
        <source>Select all agents</source>
        <translation>सभी एजेंट चुनें</translation>
    </message>
    <message>
        <source>Edit selected agents…</source>
        <translation>चुने हुए एजेंट बदलें…</translation>
    </message>
    <message>
        <source>Tags of selected agents…</source>
        <translation>चुने हुए एजेंटों के टैग…</translation>
    </message>
    <message>
        <source>Clear agent filters</source>
        <translation>एजेंट के फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Import bundle…</source>
        <translation>बंडल आयात करें…</translation>
    </message>
    <message>
        <source>Export selected agents as a bundle…</source>
        <translation>चुने हुए एजेंट बंडल के रूप में निर्यात करें…</translation>
    </message>
    <message numerus="yes">
        <source>Discarded %n edit(s) of %1</source>
        <translation>
            <numerusform>%1 का %n बदलाव छोड़ा गया</numerusform>
            <numerusform>%1 के %n बदलाव छोड़े गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentsView</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 सहेजा गया</translation>
    </message>
    <message>
        <source>Restored an earlier version</source>
        <translation>पहले का संस्करण लौटाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n unsaved edit(s).</source>
        <translation>
            <numerusform>%1 में %n बदलाव सहेजा नहीं गया।</numerusform>
            <numerusform>%1 में %n बदलाव सहेजे नहीं गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Save the edits of %1?</source>
        <translation>%1 के बदलाव सहेजें?</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved edit(s) would be lost.</source>
        <translation>
            <numerusform>%n न सहेजा गया बदलाव खो जाएगा।</numerusform>
            <numerusform>%n न सहेजे गए बदलाव खो जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>संपादन जारी रखें</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>नया एजेंट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Make agent</source>
        <translation>एजेंट बनाएँ</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (प्रति)</translation>
    </message>
    <message>
        <source>Made a paused copy</source>
        <translation>रुकी हुई प्रति बनाई गई</translation>
    </message>
    <message>
        <source>Imported, paused until you make it active</source>
        <translation>आयात हुआ, सक्रिय करने तक रुका रहेगा</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 हटाएँ?</translation>
    </message>
    <message>
        <source>It is active and answers calls. Its lines will refuse them. Its calls and their costs stay.</source>
        <translation>यह सक्रिय है और कॉल लेता है। इसकी लाइनें कॉल अस्वीकार करेंगी। इसकी कॉल और उनकी लागत रहेगी।</translation>
    </message>
    <message>
        <source>Its settings and versions go. Its calls and their costs stay.</source>
        <translation>इसकी सेटिंग और संस्करण हट जाएँगे। इसकी कॉल और उनकी लागत रहेगी।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>हटाने के बजाय रोकें</translation>
    </message>
    <message>
        <source>Delete active agent</source>
        <translation>सक्रिय एजेंट हटाएँ</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>एजेंट हटाएँ</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 हटाया गया</translation>
    </message>
    <message>
        <source>Select one agent for this</source>
        <translation>इसके लिए एक एजेंट चुनें</translation>
    </message>
</context>
<context>
    <name>sb::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>दिखावट</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ऊँचा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम हलचल</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>ऊँचे कंट्रास्ट में किनारे और अक्षर ज़्यादा साफ़ दिखते हैं।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Rows and controls grow with it.</source>
        <translation>पंक्तियाँ और बटन भी उसी के साथ बढ़ते हैं।</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Meters go on moving.</source>
        <translation>कुछ भी सरकता या धुँधलाता नहीं। मीटर चलते रहते हैं।</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>आरामदायक</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>सघन</translation>
    </message>
    <message>
        <source>How close the rows of tables and lists stand.</source>
        <translation>तालिकाओं और सूचियों की पंक्तियाँ कितनी पास रहें।</translation>
    </message>
</context>
<context>
    <name>sb::ui::Attention</name>
    <message>
        <source>Without a name</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>वॉलेट</translation>
    </message>
    <message>
        <source>%1 on a usual day</source>
        <translation>आम दिन में %1</translation>
    </message>
    <message>
        <source>No credit is left for calls</source>
        <translation>कॉल के लिए क्रेडिट नहीं बचा</translation>
    </message>
    <message>
        <source>The balance lasts for less than a day</source>
        <translation>शेष राशि एक दिन से कम चलेगी</translation>
    </message>
    <message numerus="yes">
        <source>The balance lasts for %n more day(s)</source>
        <translation>
            <numerusform>शेष राशि %n दिन और चलेगी</numerusform>
            <numerusform>शेष राशि %n दिन और चलेगी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) failed today</source>
        <translation>
            <numerusform>आज %n कॉल विफल हुई</numerusform>
            <numerusform>आज %n कॉल विफल हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of the calls, %2% on the days before</source>
        <translation>कॉल का %1%, पिछले दिनों में %2%</translation>
    </message>
    <message>
        <source>%1% of the calls</source>
        <translation>कॉल का %1%</translation>
    </message>
    <message numerus="yes">
        <source>%1: most of the %n call(s) that failed today</source>
        <translation>
            <numerusform>%1: आज विफल हुई %n कॉल में से अधिकांश</numerusform>
            <numerusform>%1: आज विफल हुई %n कॉल में से अधिकांश</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>%1 of credit expires today</source>
        <translation>%1 क्रेडिट आज समाप्त होगा</translation>
    </message>
    <message>
        <source>%1 of credit expires tomorrow</source>
        <translation>%1 क्रेडिट कल समाप्त होगा</translation>
    </message>
    <message>
        <source>%1 of credit expires on %2</source>
        <translation>%1 क्रेडिट %2 को समाप्त होगा</translation>
    </message>
    <message>
        <source>dddd d MMM</source>
        <comment>date format</comment>
        <translation>dddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Grant of %1</source>
        <translation>%1 का अनुदान</translation>
    </message>
    <message>
        <source>%1, grant of %2</source>
        <translation>%1, %2 का अनुदान</translation>
    </message>
    <message>
        <source>%1 has reached the monthly cap</source>
        <translation>%1 मासिक सीमा तक पहुँच चुका है</translation>
    </message>
    <message>
        <source>%1 is close to the monthly cap</source>
        <translation>%1 मासिक सीमा के करीब है</translation>
    </message>
    <message>
        <source>%1 of %2 used this month</source>
        <translation>इस महीने %2 में से %1 खर्च</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Your wallet</source>
        <translation>आपका वॉलेट</translation>
    </message>
    <message>
        <source>%1 has no language model</source>
        <translation>%1 के पास भाषा मॉडल नहीं है</translation>
    </message>
    <message>
        <source>%1 has no voice</source>
        <translation>%1 के पास आवाज़ नहीं है</translation>
    </message>
    <message>
        <source>%1 has no transcriber</source>
        <translation>%1 के पास ट्रांसक्राइबर नहीं है</translation>
    </message>
    <message>
        <source>It is active, and its row of the catalog is missing.</source>
        <translation>यह सक्रिय है, पर सूची में इसकी पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>title, detail and verb of a row</comment>
        <translation>%1। %2। %3</translation>
    </message>
</context>
<context>
    <name>sb::ui::AudioSection</name>
    <message>
        <source>The system’s choice</source>
        <translation>सिस्टम की पसंद</translation>
    </message>
    <message>
        <source>The chosen one, not plugged in</source>
        <translation>चुना हुआ, अभी लगा नहीं है</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Test calls begin with these; the softphone can choose others for one call.</source>
        <translation>परीक्षण कॉल इन्हीं से शुरू होती हैं; सॉफ़्टफ़ोन एक कॉल के लिए दूसरे चुन सकता है।</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>The caller of a test call speaks here.</source>
        <translation>परीक्षण कॉल करने वाला यहाँ बोलता है।</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>माइक्रोफ़ोन का स्तर</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>स्पीकर</translation>
    </message>
    <message>
        <source>The agent speaks here.</source>
        <translation>एजेंट यहाँ बोलता है।</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>टोन बजाएँ</translation>
    </message>
    <message>
        <source>Sound server</source>
        <translation>साउंड सर्वर</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker are opened while this page is shown, and closed when you leave it.</source>
        <translation>जब तक यह पेज दिखता है माइक्रोफ़ोन और स्पीकर खुले रहते हैं, और पेज छोड़ते ही बंद हो जाते हैं।</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>No sound server</source>
        <translation>साउंड सर्वर नहीं है</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>No sound server answers. Calls can be typed.</source>
        <translation>कोई साउंड सर्वर जवाब नहीं देता। कॉल टाइप करके की जा सकती हैं।</translation>
    </message>
    <message>
        <source>No microphone is there. Plug one in.</source>
        <translation>कोई माइक्रोफ़ोन नहीं है। एक लगाएँ।</translation>
    </message>
    <message>
        <source>It hears you.</source>
        <translation>यह आपको सुन रहा है।</translation>
    </message>
    <message>
        <source>Say something: the bars should move.</source>
        <translation>कुछ बोलें: पट्टियाँ हिलनी चाहिए।</translation>
    </message>
</context>
<context>
    <name>sb::ui::BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Making backups</source>
        <translation>बैकअप बनाना</translation>
    </message>
    <message>
        <source>A backup is the whole workspace, encrypted as it is, read back and compared after writing. It opens with the passphrase of the day it was made.</source>
        <translation>बैकअप पूरा कार्यक्षेत्र होता है, वैसे ही एन्क्रिप्ट किया हुआ, लिखने के बाद पढ़कर मिलाया हुआ। यह उसी दिन के पासफ़्रेज़ से खुलता है जिस दिन बना था।</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Into the workspace’s own folder, or to another disk.</source>
        <translation>कार्यक्षेत्र के अपने फ़ोल्डर में, या किसी दूसरी डिस्क पर।</translation>
    </message>
    <message>
        <source>To a folder…</source>
        <translation>किसी फ़ोल्डर में…</translation>
    </message>
    <message>
        <source>Back up to a folder</source>
        <translation>किसी फ़ोल्डर में बैकअप लें</translation>
    </message>
    <message>
        <source>Back up by itself</source>
        <translation>अपने-आप बैकअप</translation>
    </message>
    <message>
        <source>While the workspace is open, into its own folder. The newest are kept; backups made by hand stay.</source>
        <translation>जब तक कार्यक्षेत्र खुला है, उसके अपने फ़ोल्डर में। सबसे नए रखे जाते हैं; हाथ से लिए गए बैकअप बने रहते हैं।</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>रखे जाने वाले बैकअप</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n</source>
        <translation>
            <numerusform>%n रखें</numerusform>
            <numerusform>%n रखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर सप्ताह</translation>
    </message>
    <message>
        <source>An empty folder for the backup</source>
        <translation>बैकअप के लिए एक ख़ाली फ़ोल्डर</translation>
    </message>
    <message>
        <source>Backups of this workspace</source>
        <translation>इस कार्यक्षेत्र के बैकअप</translation>
    </message>
    <message>
        <source>In its own folder. A copy on another disk survives the loss of this one.</source>
        <translation>इसके अपने फ़ोल्डर में। दूसरी डिस्क की प्रति इस डिस्क के खोने पर भी बची रहती है।</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>Makes a new workspace out of a backup. The open one stays as it is.</source>
        <translation>बैकअप से नया कार्यक्षेत्र बनाता है। खुला कार्यक्षेत्र वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>किसी फ़ोल्डर से…</translation>
    </message>
    <message>
        <source>Restore from a folder</source>
        <translation>किसी फ़ोल्डर से बहाल करें</translation>
    </message>
    <message>
        <source>The folder of a backup</source>
        <translation>बैकअप का फ़ोल्डर</translation>
    </message>
    <message>
        <source>No backup lies here yet.</source>
        <translation>यहाँ अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s) · %2</source>
        <translation>
            <numerusform>%n फ़ाइलों में %1 · %2</numerusform>
            <numerusform>%n फ़ाइलों में %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>पढ़ा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>बहाल करें…</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1 का बैकअप बहाल करें</translation>
    </message>
    <message>
        <source>Delete the backup of %1</source>
        <translation>%1 का बैकअप मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <translation>%1 का बैकअप मिटाएँ?</translation>
    </message>
    <message>
        <source>It is gone for good. The workspace and its other backups stay.</source>
        <translation>यह हमेशा के लिए चला जाएगा। कार्यक्षेत्र और उसके दूसरे बैकअप बने रहेंगे।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>बैकअप मिटाएँ</translation>
    </message>
    <message>
        <source>An empty folder for the restored workspace</source>
        <translation>बहाल कार्यक्षेत्र के लिए एक ख़ाली फ़ोल्डर</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Nothing was restored; choose an empty or a new one.</source>
        <translation>फ़ोल्डर %1 ख़ाली नहीं है। कुछ बहाल नहीं हुआ; कोई ख़ाली या नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Restore into %1?</source>
        <translation>%1 में बहाल करें?</translation>
    </message>
    <message>
        <source>A new workspace is made there from the backup in %1. Every file is compared with the backup’s list. It opens with the passphrase of that day. The open workspace stays as it is.</source>
        <translation>%1 के बैकअप से वहाँ नया कार्यक्षेत्र बनेगा। हर फ़ाइल बैकअप की सूची से मिलाई जाएगी। यह उस दिन के पासफ़्रेज़ से खुलेगा। खुला कार्यक्षेत्र वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>बैकअप हो रहा है</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>बहाल हो रहा है</translation>
    </message>
    <message>
        <source>You can go on working. An unfinished backup is taken away.</source>
        <translation>आप काम जारी रख सकते हैं। अधूरा बैकअप हटा दिया जाता है।</translation>
    </message>
    <message>
        <source>The open workspace is not touched.</source>
        <translation>खुले कार्यक्षेत्र को छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing of it is left</source>
        <translation>बैकअप रद्द हुआ; उसका कुछ भी बाकी नहीं है</translation>
    </message>
    <message>
        <source>Restoring was cancelled; nothing of it is left</source>
        <translation>बहाली रद्द हुई; उसका कुछ भी बाकी नहीं है</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>बैकअप नहीं बना।</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>कुछ बहाल नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>Backed up, but %n recording(s) were gone before they could be copied</source>
        <translation>
            <numerusform>बैकअप हुआ, पर %n रिकॉर्डिंग कॉपी होने से पहले जा चुकी थी</numerusform>
            <numerusform>बैकअप हुआ, पर %n रिकॉर्डिंग कॉपी होने से पहले जा चुकी थीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up and compared: %1 in %n file(s)</source>
        <translation>
            <numerusform>बैकअप हुआ और मिलाया गया: %n फ़ाइलों में %1</numerusform>
            <numerusform>बैकअप हुआ और मिलाया गया: %n फ़ाइलों में %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored and compared. Open %1 from the lock screen.</source>
        <translation>बहाल हुआ और मिलाया गया। %1 को बंद विंडो से खोलें।</translation>
    </message>
</context>
<context>
    <name>sb::ui::BarsByDayChart</name>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>दिखाने को कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n bars. Arrow keys read them one by one.</source>
        <translation>
            <numerusform>%n पट्टी। तीर कुंजियाँ एक-एक पढ़ती हैं।</numerusform>
            <numerusform>%n पट्टियाँ। तीर कुंजियाँ एक-एक पढ़ती हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::BasicsForm</name>
    <message>
        <source>Basics</source>
        <translation>मूल बातें</translation>
    </message>
    <message>
        <source>What people call this agent, and what is kept of its calls.</source>
        <translation>लोग इस एजेंट को क्या कहते हैं, और इसकी कॉल का क्या रखा जाता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>For your colleagues. Callers never hear it.</source>
        <translation>आपके सहकर्मियों के लिए। कॉल करने वाले इसे कभी नहीं सुनते।</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Answers calls on its lines</source>
        <translation>अपनी लाइनों पर कॉल लेता है</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Record both sides of each call</source>
        <translation>हर कॉल के दोनों पक्ष रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Private calls</source>
        <translation>निजी कॉल</translation>
    </message>
    <message>
        <source>HIPAA mode: the call log hides transcript, recording and analysis</source>
        <translation>HIPAA मोड: कॉल लॉग में प्रतिलेख, रिकॉर्डिंग और विश्लेषण छिपे रहते हैं</translation>
    </message>
    <message>
        <source>Filler sounds</source>
        <translation>बीच की ध्वनियाँ</translation>
    </message>
    <message>
        <source>Short sounds while the model thinks</source>
        <translation>मॉडल के सोचते समय छोटी ध्वनियाँ</translation>
    </message>
    <message>
        <source>Noise reduction</source>
        <translation>शोर घटाना</translation>
    </message>
    <message>
        <source>Clean the caller’s sound before it is recognised</source>
        <translation>पहचान से पहले कॉल करने वाले की ध्वनि साफ़ करें</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>तीव्रता</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>100 में से</translation>
    </message>
    <message>
        <source>Strong settings can clip soft consonants.</source>
        <translation>तेज़ सेटिंग धीमे व्यंजन काट सकती है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::BatchDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::BatchFace</name>
    <message>
        <source>Agents that were left as they are</source>
        <translation>जो एजेंट वैसे ही रहे</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Why it was left as it is</source>
        <translation>यह वैसा ही क्यों रहा</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) done.</source>
        <translation>
            <numerusform>%Ln एजेंट पूरा हुआ।</numerusform>
            <numerusform>%Ln एजेंट पूरे हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not begun.</source>
        <translation>
            <numerusform>%Ln शुरू नहीं हुआ।</numerusform>
            <numerusform>%Ln शुरू नहीं हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed and stayed whole as they were.</source>
        <translation>
            <numerusform>%Ln विफल रहा और पूरा वैसा ही रहा।</numerusform>
            <numerusform>%Ln विफल रहे और पूरे वैसे ही रहे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::BehaviourForm</name>
    <message>
        <source>Behaviour</source>
        <translation>व्यवहार</translation>
    </message>
    <message>
        <source>How long calls last, how they end and what is heard behind the voice.</source>
        <translation>कॉल कितनी देर चलती है, कैसे समाप्त होती है और आवाज़ के पीछे क्या सुनाई देता है।</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>समय सीमा</translation>
    </message>
    <message>
        <source>s</source>
        <translation>से॰</translation>
    </message>
    <message>
        <source>The call is cut after this time. Usual: 180.</source>
        <translation>इस समय के बाद कॉल काट दी जाती है। सामान्य: 180।</translation>
    </message>
    <message>
        <source>Turn closes after</source>
        <translation>बारी समाप्त</translation>
    </message>
    <message>
        <source>s of silence at the latest</source>
        <translation>से॰ की चुप्पी के बाद, अधिक से अधिक</translation>
    </message>
    <message>
        <source>Most turns close earlier, when the sentence sounds finished.</source>
        <translation>अधिकतर बारियाँ पहले समाप्त होती हैं, जब वाक्य पूरा लगता है।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Warn before</source>
        <translation>पहले चेतावनी</translation>
    </message>
    <message>
        <source>s before the limit</source>
        <translation>से॰, सीमा से पहले</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Fixed words</source>
        <translation>तय शब्द</translation>
    </message>
    <message>
        <source>Made by the model</source>
        <translation>मॉडल के बनाए</translation>
    </message>
    <message>
        <source>We have a minute left.</source>
        <translation>हमारे पास एक मिनट बचा है।</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Model may end</source>
        <translation>मॉडल समाप्त कर सकता है</translation>
    </message>
    <message>
        <source>The model ends the call when the caller wants to stop</source>
        <translation>जब कॉल करने वाला रुकना चाहे तो मॉडल कॉल समाप्त करता है</translation>
    </message>
    <message>
        <source>Agent may hang up</source>
        <translation>एजेंट कॉल काट सकता है</translation>
    </message>
    <message>
        <source>The agent hangs up after saying goodbye</source>
        <translation>एजेंट विदा कहकर कॉल काट देता है</translation>
    </message>
    <message>
        <source>Caller’s voice</source>
        <translation>कॉल करने वाले की आवाज़</translation>
    </message>
    <message>
        <source>Tell the model whether the voice sounds male or female</source>
        <translation>मॉडल को बताएँ कि आवाज़ पुरुष की लगती है या स्त्री की</translation>
    </message>
    <message>
        <source>Stop words</source>
        <translation>रोकने वाले शब्द</translation>
    </message>
    <message>
        <source>Separated by commas. Kept for older clients; calls do not use them.</source>
        <translation>अल्पविराम से अलग। पुराने क्लाइंट के लिए रखे जाते हैं; कॉल इनका उपयोग नहीं करतीं।</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>चुप्पी</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ध्वनि-स्तर</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>100 में से</translation>
    </message>
    <message>
        <source>0 mutes it and keeps the choice.</source>
        <translation>0 इसे मौन करता है और चुनाव बना रहता है।</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>For dates and times in the prompt.</source>
        <translation>प्रॉम्प्ट में तारीख और समय के लिए।</translation>
    </message>
    <message>
        <source>Kept for the server; the softphone&apos;s calls do not use it.</source>
        <translation>सर्वर के लिए रखा जाता है; सॉफ़्टफ़ोन की कॉल इसका उपयोग नहीं करतीं।</translation>
    </message>
</context>
<context>
    <name>sb::ui::BreakdownCard</name>
    <message>
        <source>Breakdown</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation>किसके अनुसार</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>आपका अपना</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
</context>
<context>
    <name>sb::ui::BulkEditDialog</name>
    <message>
        <source>Has all of that already</source>
        <translation>यह सब पहले से है</translation>
    </message>
    <message>
        <source>Left out: it is active</source>
        <translation>छोड़ा गया: यह सक्रिय है</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>छोड़ा गया: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln agent(s)</source>
        <translation>
            <numerusform>%Ln एजेंट बदलें</numerusform>
            <numerusform>%Ln एजेंट बदलें</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes for each agent</source>
        <translation>हर एजेंट के लिए क्या बदलेगा</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln agent(s)</source>
        <translation>
            <numerusform>%Ln एजेंट बदलें</numerusform>
            <numerusform>%Ln एजेंट बदलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Looking at each agent as it is now…</source>
        <translation>हर एजेंट की अभी की स्थिति देखी जा रही है…</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>फिर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) will be changed.</source>
        <translation>
            <numerusform>%Ln एजेंट बदला जाएगा।</numerusform>
            <numerusform>%Ln एजेंट बदले जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are.</source>
        <translation>
            <numerusform>%Ln वैसा ही रहेगा।</numerusform>
            <numerusform>%Ln वैसे ही रहेंगे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::BulkEditForm</name>
    <message>
        <source>Language model</source>
        <translation>भाषा मॉडल</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>वाणी से पाठ</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>पाठ से वाणी</translation>
    </message>
    <message>
        <source>night shift, VIP</source>
        <translation>रात की पाली, VIP</translation>
    </message>
    <message>
        <source>Change them: it acts with their next call</source>
        <translation>उन्हें बदलें: उनकी अगली कॉल से लागू होगा</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>उन्हें छोड़ दें</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>समय सीमा</translation>
    </message>
    <message>
        <source>s</source>
        <translation>से॰</translation>
    </message>
    <message>
        <source>Turn closes after</source>
        <translation>बारी समाप्त</translation>
    </message>
    <message>
        <source>s of silence</source>
        <translation>से॰ की चुप्पी</translation>
    </message>
    <message>
        <source>Hang up after</source>
        <translation>कॉल काटें</translation>
    </message>
    <message>
        <source>s of silence, 0 for never</source>
        <translation>से॰ की चुप्पी के बाद, 0 यानी कभी नहीं</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>टैग हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active and answer calls. When their settings would change:</source>
        <translation>
            <numerusform>उनमें से %Ln सक्रिय है और कॉल लेता है। जब उसकी सेटिंग बदलने वाली हो:</numerusform>
            <numerusform>उनमें से %Ln सक्रिय हैं और कॉल लेते हैं। जब उनकी सेटिंग बदलने वाली हों:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked: each agent keeps what it has</source>
        <translation>निशान नहीं: हर एजेंट अपनी सेटिंग रखता है</translation>
    </message>
    <message>
        <source>“%1” cannot come and go at once.</source>
        <translation>“%1” एक साथ जुड़ और हट नहीं सकता।</translation>
    </message>
</context>
<context>
    <name>sb::ui::BundleDialog</name>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>बंडल आयात करें</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 आयात करें</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>बंडल में क्या है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) are not in the bundle: enter them in the tools again.</source>
        <translation>
            <numerusform>%Ln राज़ बंडल में नहीं है: इसे टूल में फिर से भरें।</numerusform>
            <numerusform>%Ln राज़ बंडल में नहीं हैं: इन्हें टूल में फिर से भरें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are not taken in.</source>
        <translation>
            <numerusform>%Ln रिकॉर्डिंग नहीं ली जाती।</numerusform>
            <numerusform>%Ln रिकॉर्डिंग नहीं ली जातीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made.</source>
        <translation>
            <numerusform>%Ln बनाया गया।</numerusform>
            <numerusform>%Ln बनाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be made.</source>
        <translation>
            <numerusform>%Ln बनाया जाएगा।</numerusform>
            <numerusform>%Ln बनाए जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already.</source>
        <translation>
            <numerusform>%Ln पहले से यहाँ है।</numerusform>
            <numerusform>%Ln पहले से यहाँ हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here with other settings and stay as they are.</source>
        <translation>
            <numerusform>%Ln यहाँ अलग सेटिंग के साथ है और वैसा ही रहेगा।</numerusform>
            <numerusform>%Ln यहाँ अलग सेटिंग के साथ हैं और वैसे ही रहेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are calls.</source>
        <translation>
            <numerusform>इनमें से %Ln कॉल है।</numerusform>
            <numerusform>इनमें से %Ln कॉल हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>आयात करने के लिए कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::BundleItems</name>
    <message>
        <source>Tool</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Analysis rule</source>
        <translation>विश्लेषण नियम</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Will be made</source>
        <translation>बनाया जाएगा</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>पहले से यहाँ है</translation>
    </message>
    <message>
        <source>Is here with other settings, and stays so</source>
        <translation>यहाँ अलग सेटिंग के साथ है, और वैसा ही रहेगा</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallAnalysisPane</name>
    <message>
        <source>Analysis results</source>
        <translation>विश्लेषण के परिणाम</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>विश्लेषण नहीं हुआ</translation>
    </message>
    <message>
        <source>Private calls are not analysed.</source>
        <translation>निजी कॉल का विश्लेषण नहीं होता।</translation>
    </message>
    <message>
        <source>No analysis of this call is stored.</source>
        <translation>इस कॉल का कोई विश्लेषण सहेजा नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallBar</name>
    <message>
        <source>Caller</source>
        <translation>कॉल करने वाला</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>मौन करें</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>कॉल काटें</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>नई कॉल</translation>
    </message>
    <message>
        <source>Open in Calls</source>
        <translation>कॉल में खोलें</translation>
    </message>
    <message>
        <source>Time since the call began</source>
        <translation>कॉल शुरू होने से समय</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>मौन हटाएँ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>कॉल कट रही है…</translation>
    </message>
    <message>
        <source>Typed call</source>
        <translation>लिखित कॉल</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>जा चुका</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>बोल रहा है</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच रहा है</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुन रहा है</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>खाली</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallColumn</name>
    <message>
        <source>Chosen</source>
        <translation>चुनी हुई</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>कॉल करने वाला</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>किसने समाप्त की</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>विलंब</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि॰से॰</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallCostPane</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>वाणी से पाठ</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Phone line</source>
        <translation>फ़ोन लाइन</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>प्लेटफ़ॉर्म</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>एम्बेडिंग</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>tokens read</source>
        <translation>टोकन पढ़े गए</translation>
    </message>
    <message>
        <source>tokens written</source>
        <translation>टोकन लिखे गए</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 per %3</source>
        <translation>%1 × %2 प्रति %3</translation>
    </message>
    <message>
        <source>%1, no price was known</source>
        <translation>%1, कोई मूल्य ज्ञात नहीं था</translation>
    </message>
    <message>
        <source>What the call used</source>
        <translation>कॉल ने क्या उपयोग किया</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>अभी हिसाब नहीं हुआ</translation>
    </message>
    <message>
        <source>%1 is held for this call; it is settled when the call ends.</source>
        <translation>इस कॉल के लिए %1 रोका गया है; कॉल समाप्त होने पर हिसाब होगा।</translation>
    </message>
    <message>
        <source>Nothing was used</source>
        <translation>कुछ उपयोग नहीं हुआ</translation>
    </message>
    <message>
        <source>No service that has a price worked in this call.</source>
        <translation>इस कॉल में मूल्य वाली किसी सेवा ने काम नहीं किया।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 base, %2 markup</source>
        <translation>%1 मूल, %2 मार्कअप</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>पंक्तियों का योग</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallDaysChart</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Delay, median</source>
        <translation>विलंब, माध्यिका</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallDetailView</name>
    <message>
        <source>Exporting, %1 %</source>
        <translation>निर्यात हो रहा है, %1 %</translation>
    </message>
    <message>
        <source>Exporting, %1</source>
        <translation>निर्यात हो रहा है, %1</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>%1 को %2 में निर्यात किया गया</translation>
    </message>
    <message>
        <source>The recording ends early: the program stopped during the call.</source>
        <translation>रिकॉर्डिंग पहले समाप्त होती है: कॉल के दौरान प्रोग्राम बंद हो गया।</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>रिकॉर्ड नहीं की गई</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>पिछली पंक्ति</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>अगली पंक्ति</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>रिकॉर्डिंग में स्थान</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>1.5×</source>
        <translation>1.5×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>No call is open</source>
        <translation>कोई कॉल खुली नहीं है</translation>
    </message>
    <message>
        <source>Choose a call above to hear and read it.</source>
        <translation>सुनने और पढ़ने के लिए ऊपर से कॉल चुनें।</translation>
    </message>
    <message>
        <source>Private call: words and recording are hidden.</source>
        <translation>निजी कॉल: शब्द और रिकॉर्डिंग छिपे हैं।</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रही</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>call-%1.zip</source>
        <translation>call-%1.zip</translation>
    </message>
    <message>
        <source>Export call</source>
        <translation>कॉल निर्यात करें</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>निर्यात हो रहा है</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallFilterBar</name>
    <message>
        <source>Words in transcripts</source>
        <translation>प्रतिलेखों के शब्द</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>फ़िल्टर जोड़ें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Cost in dollars</source>
        <translation>डॉलर में लागत</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>No call has a tag</source>
        <translation>किसी कॉल पर टैग नहीं है</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>किसने समाप्त की</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallFilterChoice</name>
    <message>
        <source>up to %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>A day is written as 2026-01-31.</source>
        <translation>दिन 2026-01-31 की तरह लिखा जाता है।</translation>
    </message>
    <message>
        <source>The first day must not be after the last.</source>
        <translation>पहला दिन अंतिम दिन के बाद नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A length is written as 1:30 or in seconds.</source>
        <translation>लंबाई 1:30 की तरह या सेकंड में लिखी जाती है।</translation>
    </message>
    <message>
        <source>An amount is written as 0.05.</source>
        <translation>राशि 0.05 की तरह लिखी जाती है।</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस साल</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>दो दिनों के बीच…</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallNotesPane</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>follow up, VIP</source>
        <translation>दोबारा बात, VIP</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>टैग, बीच में अल्पविराम के साथ</translation>
    </message>
    <message>
        <source>What should be known about this call?</source>
        <translation>इस कॉल के बारे में क्या जानना चाहिए?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>सहेजा गया</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallRawPane</name>
    <message>
        <source>The call as JSON</source>
        <translation>कॉल, JSON के रूप में</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallSearch</name>
    <message>
        <source>Calls: %1</source>
        <translation>कॉल: %1</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallSections</name>
    <message>
        <source>%1 points</source>
        <translation>%1 अंक</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>कोई एजेंट नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still running</source>
        <translation>
            <numerusform>%Ln अभी चल रही है</numerusform>
            <numerusform>%Ln अभी चल रही हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>all ended</source>
        <translation>सभी समाप्त</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूर्ण</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln विफल</numerusform>
            <numerusform>%Ln विफल</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>of talk</source>
        <translation>बातचीत के</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>देरी</translation>
    </message>
    <message>
        <source>median; 95 % within %1 ms</source>
        <translation>माध्यिका; 95 % %1 ms के भीतर</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>नहीं मापा गया</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>settled in this time</source>
        <translation>इस अवधि में चुकता</translation>
    </message>
    <message numerus="yes">
        <source>The busiest day was %1, %2, with %Ln calls.</source>
        <translation>
            <numerusform>सबसे व्यस्त दिन %1, %2 था, %Ln कॉल के साथ।</numerusform>
            <numerusform>सबसे व्यस्त दिन %1, %2 था, %Ln कॉल के साथ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>अनुत्तरित</translation>
    </message>
    <message>
        <source>Cancelled, running</source>
        <translation>रद्द, चल रही</translation>
    </message>
    <message>
        <source>Calls by month</source>
        <translation>महीने के अनुसार कॉल</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>दिन के अनुसार कॉल</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Cost of a minute, $</source>
        <translation>एक मिनट की लागत, $</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>%1 से तुलना</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Delay, ms</source>
        <translation>देरी, ms</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Amount, $</source>
        <translation>राशि, $</translation>
    </message>
    <message>
        <source>No agent had calls in this time.</source>
        <translation>इस अवधि में किसी एजेंट की कॉल नहीं हुई।</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Completed: of the calls that ended, those that came to their end. Delay: median silence that callers heard before an answer.</source>
        <translation>पूर्ण: समाप्त हुई कॉल में से वे जो अपने अंत तक पहुँचीं। देरी: उत्तर से पहले कॉलर ने जो मौन सुना, उसकी माध्यिका।</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>कैसे समाप्त हुई</translation>
    </message>
    <message>
        <source>There were no calls in this time.</source>
        <translation>इस अवधि में कोई कॉल नहीं हुई।</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>कॉल कैसे समाप्त हुईं</translation>
    </message>
    <message>
        <source>Started, UTC</source>
        <translation>शुरू, UTC</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>No call was settled in this time.</source>
        <translation>इस अवधि में कोई कॉल चुकता नहीं हुई।</translation>
    </message>
    <message>
        <source>The newest %1 calls; an export of the call log has all of them.</source>
        <translation>सबसे नई %1 कॉल; कॉल लॉग के निर्यात में सभी हैं।</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>हर कॉल</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallSetup</name>
    <message>
        <source>Variables</source>
        <translation>चर</translation>
    </message>
    <message>
        <source>Prompt and greeting use no variables.</source>
        <translation>प्रॉम्प्ट और अभिवादन में कोई चर नहीं है।</translation>
    </message>
    <message>
        <source>Last test calls</source>
        <translation>पिछली परीक्षण कॉल</translation>
    </message>
    <message>
        <source>The greeting will be</source>
        <translation>अभिवादन होगा</translation>
    </message>
    <message>
        <source>Show in Calls</source>
        <translation>कॉल में दिखाएँ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>बारियाँ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>विलंब</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Empty: the agent would read out nothing here</source>
        <translation>खाली: एजेंट यहाँ कुछ नहीं पढ़ेगा</translation>
    </message>
    <message numerus="yes">
        <source>%n in prompt and greeting</source>
        <translation>
            <numerusform>प्रॉम्प्ट और अभिवादन में %n</numerusform>
            <numerusform>प्रॉम्प्ट और अभिवादन में %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the caller speaks first.</source>
        <translation>कोई नहीं: पहले कॉल करने वाला बोलता है।</translation>
    </message>
    <message>
        <source>of this agent, %1 in all</source>
        <translation>इस एजेंट की, कुल %1</translation>
    </message>
    <message>
        <source>none of this agent yet</source>
        <translation>इस एजेंट की अभी कोई नहीं</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि॰से॰</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallSidePane</name>
    <message>
        <source>Parts of the call</source>
        <translation>कॉल के भाग</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>विश्लेषण</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>मूल रूप</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallTable</name>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallText</name>
    <message>
        <source>Queued</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>डायल हो रहा है</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>घंटी बज रही है</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रही</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>व्यस्त</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>कॉल करने वाले ने काटी</translation>
    </message>
    <message>
        <source>Agent ended</source>
        <translation>एजेंट ने समाप्त की</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>समय सीमा</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>कोई प्रतिक्रिया नहीं</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>स्थानांतरित</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>शुरू नहीं हो सकी</translation>
    </message>
    <message>
        <source>Agent error</source>
        <translation>एजेंट की त्रुटि</translation>
    </message>
    <message>
        <source>Program ended</source>
        <translation>प्रोग्राम बंद हुआ</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>परीक्षण कॉल</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>आने वाली कॉल</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>जाने वाली कॉल</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Credit ran out</source>
        <translation>क्रेडिट समाप्त हो गया</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallsModel</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallsPage</name>
    <message>
        <source>Play or pause</source>
        <translation>चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>पिछली पंक्ति</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>अगली पंक्ति</translation>
    </message>
    <message>
        <source>Export call…</source>
        <translation>कॉल निर्यात करें…</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>प्रतिलेख कॉपी करें</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Ca&amp;lls</source>
        <translation>कॉल(&amp;L)</translation>
    </message>
    <message>
        <source>Export chosen calls…</source>
        <translation>चुनी हुई कॉल निर्यात करें…</translation>
    </message>
    <message>
        <source>Copy chosen calls</source>
        <translation>चुनी हुई कॉल कॉपी करें</translation>
    </message>
    <message>
        <source>Find words in transcripts</source>
        <translation>प्रतिलेखों में शब्द खोजें</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>दृश्य सहेजें…</translation>
    </message>
    <message>
        <source>Edit tags and note</source>
        <translation>टैग और टिप्पणी बदलें</translation>
    </message>
    <message>
        <source>Why did this call cost this?</source>
        <translation>इस कॉल की लागत इतनी क्यों है?</translation>
    </message>
    <message>
        <source>The note of a call is not stored yet.</source>
        <translation>एक कॉल की टिप्पणी अभी सहेजी नहीं गई है।</translation>
    </message>
    <message>
        <source>Stored tags and note</source>
        <translation>टैग और टिप्पणी सहेजे गए</translation>
    </message>
    <message>
        <source>The lock waits for an export</source>
        <translation>लॉक निर्यात की प्रतीक्षा कर रहा है</translation>
    </message>
    <message>
        <source>The export of calls ends after the calls that are done.</source>
        <translation>कॉल का निर्यात पूरी हुई कॉल के बाद रुक जाता है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallsView</name>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>No call matches</source>
        <translation>कोई कॉल मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>दूसरे फ़िल्टर से कुछ मिल सकती हैं।</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>अभी कोई कॉल नहीं</translation>
    </message>
    <message>
        <source>Talk to an agent in the softphone: the call is kept here.</source>
        <translation>सॉफ़्टफ़ोन में किसी एजेंट से बात करें: कॉल यहाँ रखी जाएगी।</translation>
    </message>
    <message>
        <source>Open the softphone</source>
        <translation>सॉफ़्टफ़ोन खोलें</translation>
    </message>
    <message>
        <source>%1 in this workspace</source>
        <translation>इस कार्यक्षेत्र में %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 मिलीं</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>दृश्य सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n call(s) to %1</source>
        <translation>
            <numerusform>%n कॉल %1 में निर्यात हुई</numerusform>
            <numerusform>%n कॉल %1 में निर्यात हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) exported.</source>
        <translation>
            <numerusform>%n कॉल निर्यात हुई।</numerusform>
            <numerusform>%n कॉल निर्यात हुईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The search was ended before all calls were seen.</source>
        <translation>सभी कॉल देखे जाने से पहले खोज रोक दी गई।</translation>
    </message>
    <message>
        <source>Exporting, %1 of %2</source>
        <translation>निर्यात हो रहा है, %2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n चुनी गई</numerusform>
            <numerusform>%n चुनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching, %1 % of %2</source>
        <translation>खोज जारी, %2 का %1 %</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>अब तक %1 मिलीं</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>निर्यात रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>At most %n calls are exported at once; choose fewer.</source>
        <translation>
            <numerusform>एक बार में अधिक से अधिक %n कॉल निर्यात होती है; कम चुनें।</numerusform>
            <numerusform>एक बार में अधिक से अधिक %n कॉल निर्यात होती हैं; कम चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Export calls into a folder</source>
        <translation>कॉल एक फ़ोल्डर में निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>At most %n calls are copied at once; choose fewer.</source>
        <translation>
            <numerusform>एक बार में अधिक से अधिक %n कॉल कॉपी होती है; कम चुनें।</numerusform>
            <numerusform>एक बार में अधिक से अधिक %n कॉल कॉपी होती हैं; कम चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>सामान्य</translation>
    </message>
</context>
<context>
    <name>sb::ui::CapDialog</name>
    <message>
        <source>Monthly cap of %1</source>
        <translation>%1 की मासिक सीमा</translation>
    </message>
    <message>
        <source>Save cap</source>
        <translation>सीमा सहेजें</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>%1 ने तय की।</translation>
    </message>
    <message>
        <source>Spent this month: %1.</source>
        <translation>इस महीने खर्च: %1।</translation>
    </message>
    <message>
        <source>The wallet may be spent down to nothing within a month. %1</source>
        <translation>वॉलेट एक महीने में पूरा खर्च हो सकता है। %1</translation>
    </message>
    <message>
        <source>A cap counts what calls cost in a calendar month, in UTC. %1</source>
        <translation>सीमा में UTC के कैलेंडर महीने में कॉलों की लागत गिनी जाती है। %1</translation>
    </message>
    <message>
        <source>A cap of zero blocks all spending: every new call is refused.</source>
        <translation>शून्य सीमा सारा खर्च रोक देती है: हर नई कॉल अस्वीकार होती है।</translation>
    </message>
    <message>
        <source>%1 New calls are refused until the month ends.</source>
        <translation>%1 महीना समाप्त होने तक नई कॉलें अस्वीकार होंगी।</translation>
    </message>
    <message>
        <source>New calls are refused once calls of a month have cost %1; running ones are warned and ended. %2</source>
        <translation>महीने की कॉलों की लागत %1 होने पर नई कॉलें अस्वीकार होती हैं; चल रही कॉलों को चेतावनी देकर समाप्त किया जाता है। %2</translation>
    </message>
    <message>
        <source>The cap is %1 a month</source>
        <translation>सीमा %1 प्रति माह है</translation>
    </message>
    <message>
        <source>The cap is cleared</source>
        <translation>सीमा हटा दी गई</translation>
    </message>
    <message>
        <source>Only who set this cap, or a higher role, may raise or clear it.</source>
        <translation>केवल सीमा तय करने वाला, या उससे ऊँची भूमिका, इसे बढ़ा या हटा सकती है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::CatalogPicker</name>
    <message>
        <source>%1  ·  not in the catalog</source>
        <translation>%1  ·  सूची में नहीं</translation>
    </message>
</context>
<context>
    <name>sb::ui::ChangeModel</name>
    <message>
        <source>not there</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>संस्करण %1</translation>
    </message>
</context>
<context>
    <name>sb::ui::ChangeTable</name>
    <message>
        <source>– not there</source>
        <translation>– नहीं है</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>जो फ़ील्ड अलग हैं</translation>
    </message>
</context>
<context>
    <name>sb::ui::ChartCard</name>
    <message>
        <source>Show %1 as</source>
        <translation>%1 को कैसे दिखाएँ</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
</context>
<context>
    <name>sb::ui::ChartTable</name>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
</context>
<context>
    <name>sb::ui::ChartTableModel</name>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>%1, $</source>
        <translation>%1, $</translation>
    </message>
</context>
<context>
    <name>sb::ui::ComboBoxAccess</name>
    <message>
        <source>%1: %2</source>
        <comment>what a box is for: what it shows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sb::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find a command, agent, call or setting</source>
        <translation>आदेश, एजेंट, कॉल या सेटिंग खोजें</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>&gt; actions</source>
        <translation>&gt; कार्य</translation>
    </message>
    <message>
        <source>@ agents</source>
        <translation>@ एजेंट</translation>
    </message>
    <message>
        <source># calls</source>
        <translation># कॉल</translation>
    </message>
    <message>
        <source>: settings</source>
        <translation>: सेटिंग</translation>
    </message>
    <message>
        <source>Enter opens, Esc closes</source>
        <translation>Enter खोलता है, Esc बंद करता है</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
</context>
<context>
    <name>sb::ui::CostSheetCard</name>
    <message>
        <source>Cost of a session</source>
        <translation>एक सत्र की लागत</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>कॉल खोलें</translation>
    </message>
    <message>
        <source>Cost sheet</source>
        <translation>लागत पत्रक</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>कोई सत्र नहीं चुना गया</translation>
    </message>
    <message>
        <source>Its units, prices and costs appear here.</source>
        <translation>उसकी इकाइयाँ, दरें और लागत यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>%1 की लागत</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>Not settled yet. %1 is held.</source>
        <translation>अभी निपटान नहीं हुआ। %1 रोका गया है।</translation>
    </message>
    <message>
        <source>Nothing in it had a price.</source>
        <translation>इसमें किसी चीज़ की दर नहीं थी।</translation>
    </message>
    <message numerus="yes">
        <source>%n lines add up to the cost.</source>
        <translation>
            <numerusform>%n पंक्ति का योग लागत के बराबर है।</numerusform>
            <numerusform>%n पंक्तियों का योग लागत के बराबर है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines do not add up to the cost.</source>
        <translation>पंक्तियों का योग लागत के बराबर नहीं है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::CostSheetModel</name>
    <message>
        <source>Markup</source>
        <translation>मार्कअप</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Price, $</source>
        <translation>दर, $</translation>
    </message>
    <message>
        <source>Cost, $</source>
        <translation>लागत, $</translation>
    </message>
</context>
<context>
    <name>sb::ui::CreateFace</name>
    <message>
        <source>Add three sample agents to try</source>
        <translation>आज़माने के लिए तीन नमूना एजेंट जोड़ें</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>कार्यक्षेत्र बनाएँ</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>कार्यक्षेत्र बनाएँ</translation>
    </message>
    <message>
        <source>Agents, calls and money in one folder that only you can open.</source>
        <translation>एजेंट, कॉल और पैसे का हिसाब एक फ़ोल्डर में, जिसे केवल आप खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Switchboard cannot reset a passphrase. The next step gives you a recovery code for the day you forget it.</source>
        <translation>Switchboard पासफ़्रेज़ नहीं बदल सकता। अगला चरण आपको एक रिकवरी कोड देता है, उस दिन के लिए जब आप उसे भूल जाएँ।</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>पहली कॉल</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>कार्यक्षेत्र खोलें…</translation>
    </message>
    <message>
        <source>Folder of the new workspace</source>
        <translation>नए कार्यक्षेत्र का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>कार्यक्षेत्र खोलें</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock चालू है</translation>
    </message>
    <message>
        <source>My workspace</source>
        <translation>मेरा कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>room on a disk</comment>
        <translation>%1 खाली</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep</source>
        <translation>चार-पाँच बेमेल शब्द आसानी से याद रहते हैं</translation>
    </message>
    <message>
        <source>add words that do not belong together</source>
        <translation>कुछ बेमेल शब्द जोड़ें</translation>
    </message>
    <message>
        <source>one word more makes it strong</source>
        <translation>एक शब्द और जोड़ने से मज़बूत होगा</translation>
    </message>
    <message>
        <source>hard to guess for anybody</source>
        <translation>किसी के लिए भी अनुमान लगाना कठिन</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>कार्यक्षेत्र को नाम दें।</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is a workspace in this folder. Open it, or choose another folder.</source>
        <translation>इस फ़ोल्डर में पहले से कार्यक्षेत्र है। उसे खोलें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This folder holds other files. Choose an empty or a new one.</source>
        <translation>इस फ़ोल्डर में दूसरी फ़ाइलें हैं। खाली या नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a few words.</source>
        <translation>अनुमान लगाना बहुत आसान है। कुछ शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>बन रहा है…</translation>
    </message>
</context>
<context>
    <name>sb::ui::CreditDesk</name>
    <message>
        <source>This is not for your role, or not for this wallet.</source>
        <translation>यह आपकी भूमिका या इस वॉलेट के लिए नहीं है।</translation>
    </message>
    <message>
        <source>Open a wallet first.</source>
        <translation>पहले कोई वॉलेट खोलें।</translation>
    </message>
    <message>
        <source>The organization has no members to grant to.</source>
        <translation>संगठन में कोई सदस्य नहीं जिसे दिया जाए।</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 अवरुद्ध है</translation>
    </message>
    <message>
        <source>%1 is unlocked</source>
        <translation>%1 खुला है</translation>
    </message>
    <message>
        <source>Lock %1?</source>
        <translation>%1 अवरुद्ध करें?</translation>
    </message>
    <message>
        <source>Its %1 stay in the balance, but calls pass over them until it is unlocked. It still expires when it would.</source>
        <translation>इसका %1 शेष में रहता है, पर खुलने तक कॉलें इसे छोड़ देती हैं। यह अपने समय पर ही समाप्त होगा।</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>खुला छोड़ें</translation>
    </message>
    <message>
        <source>Lock grant</source>
        <translation>अनुदान अवरुद्ध करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::DelayCard</name>
    <message>
        <source>Answer delay</source>
        <translation>उत्तर में विलंब</translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation>पिछली बारी</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>माध्यिका</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95वाँ शतमक</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>silence the caller hears</source>
        <translation>कॉल करने वाले को सुनाई देने वाली चुप्पी</translation>
    </message>
    <message>
        <source>Show delays as</source>
        <translation>विलंब दिखाएँ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Answer delay by turn and stage, in milliseconds</source>
        <translation>बारी और चरण के अनुसार उत्तर में विलंब, मिलीसेकंड में</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>बारी</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>मि॰से॰</translation>
    </message>
</context>
<context>
    <name>sb::ui::DelayLane</name>
    <message>
        <source>Delay</source>
        <translation>विलंब</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n उत्तर</numerusform>
            <numerusform>%n उत्तर</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि॰से॰</translation>
    </message>
</context>
<context>
    <name>sb::ui::DevicesCard</name>
    <message>
        <source>The system’s choice</source>
        <translation>सिस्टम का चुनाव</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>ध्वनि बजाएँ</translation>
    </message>
    <message>
        <source>Level of the caller</source>
        <translation>कॉल करने वाले का स्तर</translation>
    </message>
    <message>
        <source>Level of the agent</source>
        <translation>एजेंट का स्तर</translation>
    </message>
    <message>
        <source>Microphone of the caller</source>
        <translation>कॉल करने वाले का माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Loudspeaker of the agent</source>
        <translation>एजेंट का स्पीकर</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>कॉल करने वाला</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>उपयोग में नहीं</translation>
    </message>
    <message>
        <source>The caller types, the agent answers in text.</source>
        <translation>कॉल करने वाला लिखता है, एजेंट पाठ में उत्तर देता है।</translation>
    </message>
    <message>
        <source>No sound server</source>
        <translation>ध्वनि सर्वर नहीं</translation>
    </message>
    <message>
        <source>No sound server answers. Calls can be typed.</source>
        <translation>कोई ध्वनि सर्वर उत्तर नहीं देता। कॉल लिखकर की जा सकती है।</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>माइक्रोफ़ोन नहीं</translation>
    </message>
    <message>
        <source>Plug one in, or type what the caller says.</source>
        <translation>माइक्रोफ़ोन लगाएँ, या कॉल करने वाले के शब्द लिखें।</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Hears you.</source>
        <translation>आपको सुन रहा है।</translation>
    </message>
    <message>
        <source>Say something: the upper bars should move.</source>
        <translation>कुछ बोलें: ऊपर की पट्टियाँ हिलनी चाहिए।</translation>
    </message>
</context>
<context>
    <name>sb::ui::Durations</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 मि॰से॰</translation>
    </message>
</context>
<context>
    <name>sb::ui::EarningsChart</name>
    <message>
        <source>Hour, UTC</source>
        <translation>घंटा, UTC</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Base cost</source>
        <translation>मूल लागत</translation>
    </message>
    <message>
        <source>Members pay</source>
        <translation>सदस्य चुकाते हैं</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>कमाई</translation>
    </message>
    <message>
        <source>As billed</source>
        <translation>जैसा बिल हुआ</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>अगर-ऐसा-हो</translation>
    </message>
</context>
<context>
    <name>sb::ui::EarningsPage</name>
    <message>
        <source>Save earnings statement…</source>
        <translation>कमाई का विवरण सहेजें…</translation>
    </message>
    <message>
        <source>Export earnings by member…</source>
        <translation>सदस्यवार कमाई निर्यात करें…</translation>
    </message>
    <message>
        <source>Earnings as a table or chart</source>
        <translation>कमाई तालिका या चार्ट में</translation>
    </message>
    <message>
        <source>Reset the what-if</source>
        <translation>अगर-ऐसा-हो पहले जैसा करें</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>कमाई</translation>
    </message>
    <message>
        <source>Report of these earnings…</source>
        <translation>इस कमाई की रिपोर्ट…</translation>
    </message>
</context>
<context>
    <name>sb::ui::EarningsTiles</name>
    <message>
        <source>Earned as billed</source>
        <translation>बिल के अनुसार कमाई</translation>
    </message>
    <message>
        <source>Earned in the what-if</source>
        <translation>अगर-ऐसा-हो में कमाई</translation>
    </message>
    <message>
        <source>Base cost</source>
        <translation>मूल लागत</translation>
    </message>
    <message>
        <source>Members pay</source>
        <translation>सदस्य चुकाते हैं</translation>
    </message>
    <message>
        <source>%1% commission, %2% markup today</source>
        <translation>आज %1% कमीशन, %2% मार्कअप</translation>
    </message>
    <message>
        <source>%1% markup today</source>
        <translation>आज %1% मार्कअप</translation>
    </message>
    <message>
        <source>No term is changed</source>
        <translation>कोई शर्त नहीं बदली</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls of %n members</source>
        <translation>
            <numerusform>%n सदस्य की %1 कॉल</numerusform>
            <numerusform>%n सदस्यों की %1 कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>The same in the what-if</source>
        <translation>अगर-ऐसा-हो में वही</translation>
    </message>
    <message>
        <source>%1 in the what-if</source>
        <translation>अगर-ऐसा-हो में %1</translation>
    </message>
</context>
<context>
    <name>sb::ui::EarningsView</name>
    <message>
        <source>Earnings</source>
        <translation>कमाई</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>अपना</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>विवरण पत्र</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Earnings by day</source>
        <translation>दिनवार कमाई</translation>
    </message>
    <message>
        <source>By member</source>
        <translation>सदस्यवार</translation>
    </message>
    <message>
        <source>as billed beside the what-if</source>
        <translation>बिल के साथ अगर-ऐसा-हो</translation>
    </message>
    <message>
        <source>Earnings by member</source>
        <translation>सदस्यवार कमाई</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>From the first one to %1</source>
        <translation>पहली से %1 तक</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>No organization earns</source>
        <translation>कोई संगठन नहीं कमाता</translation>
    </message>
    <message>
        <source>A channel partner earns a commission, a distributor a markup. An organization becomes one in People and access.</source>
        <translation>चैनल भागीदार कमीशन कमाता है, वितरक मार्कअप। संगठन को लोग और पहुँच में ऐसा बनाया जाता है।</translation>
    </message>
    <message>
        <source>Nothing was earned in this period</source>
        <translation>इस अवधि में कुछ नहीं कमाया गया</translation>
    </message>
    <message>
        <source>Earnings appear as members&apos; calls end.</source>
        <translation>सदस्यों की कॉल समाप्त होने पर कमाई दिखती है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Earnings by %1</source>
        <translation>कमाई: %1 के अनुसार</translation>
    </message>
    <message>
        <source>Use a markup of %1% from now on?</source>
        <translation>अब से %1% मार्कअप लगाएँ?</translation>
    </message>
    <message>
        <source>Members pay it for calls that end after this. Calls of the past stay as they were billed.</source>
        <translation>इसके बाद समाप्त होने वाली कॉल के लिए सदस्य यह चुकाते हैं। पुरानी कॉल का बिल वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Keep the markup of today</source>
        <translation>आज का मार्कअप रखें</translation>
    </message>
    <message>
        <source>Use %1%</source>
        <translation>%1% लगाएँ</translation>
    </message>
    <message>
        <source>The markup is %1% from now on</source>
        <translation>मार्कअप अब से %1% है</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 निर्यात हुआ</translation>
    </message>
    <message>
        <source>Save statement</source>
        <translation>विवरण पत्र सहेजें</translation>
    </message>
    <message>
        <source>Export earnings by member</source>
        <translation>सदस्यवार कमाई निर्यात करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::EntryCard</name>
    <message>
        <source>by %1</source>
        <translation>%1 द्वारा</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>खर्च हुआ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>अवरुद्ध</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Open call</source>
        <translation>कॉल खोलें</translation>
    </message>
    <message>
        <source>More for this grant</source>
        <translation>इस अनुदान के लिए और</translation>
    </message>
    <message>
        <source>What the entry is made of</source>
        <translation>प्रविष्टि किससे बनी है</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>कुछ चुना नहीं गया</translation>
    </message>
    <message>
        <source>Choose an entry or a grant: it is taken apart here.</source>
        <translation>कोई प्रविष्टि या अनुदान चुनें: उसका ब्योरा यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>प्रविष्टि %1</translation>
    </message>
    <message>
        <source>Out of the organization&apos;s wallet, %1</source>
        <translation>संगठन के वॉलेट से, %1</translation>
    </message>
    <message>
        <source>New credit, %1</source>
        <translation>नया क्रेडिट, %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 को समाप्त</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>समाप्ति नहीं</translation>
    </message>
</context>
<context>
    <name>sb::ui::EntrySum</name>
    <message>
        <source>From unallocated balance</source>
        <translation>अनावंटित शेष से</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>From a grant</source>
        <translation>एक अनुदान से</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>Written off, credit ran out</source>
        <translation>बट्टे खाते, क्रेडिट समाप्त</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>पहले का शेष</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>बाद का शेष</translation>
    </message>
    <message>
        <source>Held for the call</source>
        <translation>कॉल के लिए रोका</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>रोक हटाई</translation>
    </message>
    <message>
        <source>Lines and cost do not add up</source>
        <translation>पंक्तियाँ और लागत मेल नहीं खातीं</translation>
    </message>
    <message>
        <source>Amount and balance do not add up</source>
        <translation>राशि और शेष मेल नहीं खाते</translation>
    </message>
    <message>
        <source>Grants and amount do not add up</source>
        <translation>अनुदान और राशि मेल नहीं खाते</translation>
    </message>
    <message>
        <source>Balance adds up; the call&apos;s lines are not there to be seen</source>
        <translation>शेष मेल खाता है; कॉल की पंक्तियाँ देखने को नहीं हैं</translation>
    </message>
    <message>
        <source>Balance adds up; which grants paid was not kept yet</source>
        <translation>शेष मेल खाता है; किन अनुदानों से भुगतान हुआ, तब नहीं रखा जाता था</translation>
    </message>
    <message>
        <source>Lines, cost and balance add up</source>
        <translation>पंक्तियाँ, लागत और शेष मेल खाते हैं</translation>
    </message>
    <message>
        <source>Amount and balance add up</source>
        <translation>राशि और शेष मेल खाते हैं</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>प्रविष्टि %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entry number, what for</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Entries before these</source>
        <translation>इनसे पहले की प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>निकाला गया</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Drawn before this was kept</source>
        <translation>दर्ज होने से पहले निकाला गया</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बचा</translation>
    </message>
    <message>
        <source>Draws and rest do not add up</source>
        <translation>निकासी और शेष मेल नहीं खाते</translation>
    </message>
    <message>
        <source>Not every entry that drew on it is shown</source>
        <translation>इससे निकालने वाली हर प्रविष्टि नहीं दिखाई गई</translation>
    </message>
    <message>
        <source>Draws and rest add up</source>
        <translation>निकासी और शेष मेल खाते हैं</translation>
    </message>
</context>
<context>
    <name>sb::ui::ErrorText</name>
    <message>
        <source>This cannot be done as asked</source>
        <translation>यह इस तरह नहीं हो सकता</translation>
    </message>
    <message>
        <source>Something in the request is not acceptable. Nothing was changed.</source>
        <translation>अनुरोध का कोई भाग स्वीकार्य नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>See what happened for the part that was refused.</source>
        <translation>कौन-सा भाग अस्वीकार हुआ, यह “क्या हुआ” में देखें।</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>आप साइन इन नहीं हैं</translation>
    </message>
    <message>
        <source>The credential is missing or no longer valid.</source>
        <translation>पहचान-पत्र नहीं मिला या अब मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>There is not enough credit</source>
        <translation>पर्याप्त क्रेडिट नहीं है</translation>
    </message>
    <message>
        <source>The wallet is empty or the cap of this month is reached. Nothing was charged.</source>
        <translation>वॉलेट खाली है या इस महीने की सीमा पूरी हो गई है। कुछ नहीं काटा गया।</translation>
    </message>
    <message>
        <source>Add credit or raise the cap.</source>
        <translation>क्रेडिट जोड़ें या सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Not allowed for your role</source>
        <translation>आपकी भूमिका को अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Your role, key or a switch of the organization forbids this. Nothing was changed.</source>
        <translation>आपकी भूमिका, कुंजी या संगठन की कोई सेटिंग इसे रोकती है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Ask somebody who manages the organization.</source>
        <translation>संगठन के प्रबंधक से पूछें।</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>यह अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>It was deleted or never existed in this workspace.</source>
        <translation>यह हटाया जा चुका है या इस कार्यक्षेत्र में कभी था ही नहीं।</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>सूची ताज़ा करें और फिर से चुनें।</translation>
    </message>
    <message>
        <source>Something else has changed in between</source>
        <translation>बीच में कुछ और बदल गया है</translation>
    </message>
    <message>
        <source>This does not fit the present state. Nothing was changed.</source>
        <translation>यह वर्तमान स्थिति से मेल नहीं खाता। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Look at the present state, then decide again.</source>
        <translation>वर्तमान स्थिति देखें, फिर निर्णय लें।</translation>
    </message>
    <message>
        <source>This way is closed</source>
        <translation>यह रास्ता बंद है</translation>
    </message>
    <message>
        <source>The server has removed this function.</source>
        <translation>सर्वर ने यह सुविधा हटा दी है।</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>It is larger than what is accepted here. Nothing was stored.</source>
        <translation>यह यहाँ की स्वीकृत सीमा से बड़ी है। कुछ भी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Choose a smaller file or split it.</source>
        <translation>छोटी फ़ाइल चुनें या इसे बाँटें।</translation>
    </message>
    <message>
        <source>This kind of file is not accepted</source>
        <translation>इस तरह की फ़ाइल स्वीकार नहीं है</translation>
    </message>
    <message>
        <source>Its type is not among those that can be read here. Nothing was stored.</source>
        <translation>इसका प्रकार यहाँ पढ़े जा सकने वाले प्रकारों में नहीं है। कुछ भी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Choose a file of an accepted type.</source>
        <translation>स्वीकृत प्रकार की फ़ाइल चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need another value</source>
        <translation>
            <numerusform>%n फ़ील्ड में दूसरा मान चाहिए</numerusform>
            <numerusform>%n फ़ील्ड में दूसरा मान चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>अभी कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The fields are marked; what is wrong stands beside them.</source>
        <translation>फ़ील्ड चिह्नित हैं; गलती उनके पास लिखी है।</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>बहुत अधिक अनुरोध</translation>
    </message>
    <message>
        <source>The service asks for a pause. Nothing was lost.</source>
        <translation>सेवा थोड़ा रुकने को कहती है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>एक मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This does not open the workspace</source>
        <translation>इससे कार्यक्षेत्र नहीं खुलता</translation>
    </message>
    <message>
        <source>The passphrase or code is not the right one.</source>
        <translation>पासफ़्रेज़ या कोड सही नहीं है।</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard layout, then try again.</source>
        <translation>Caps Lock और कीबोर्ड की भाषा जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Stored data is damaged</source>
        <translation>सहेजा गया डेटा क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>A part of the workspace cannot be read. Nothing was written to it.</source>
        <translation>कार्यक्षेत्र का एक भाग पढ़ा नहीं जा सकता। उसमें कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>Restore a backup, or see what happened for the damaged part.</source>
        <translation>बैकअप लौटाएँ, या क्षतिग्रस्त भाग “क्या हुआ” में देखें।</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>कार्यक्षेत्र बंद है</translation>
    </message>
    <message>
        <source>It was locked, or another program holds it open.</source>
        <translation>इसे बंद किया गया था, या किसी दूसरे प्रोग्राम ने इसे खोल रखा है।</translation>
    </message>
    <message>
        <source>Unlock it, or close the other program.</source>
        <translation>इसे खोलें, या दूसरा प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>What was written before is safe; the last part could not be stored.</source>
        <translation>पहले लिखा हुआ सुरक्षित है; अंतिम भाग सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>कुछ जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>डिस्क पढ़ी या लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The operating system refused it. Nothing that was stored is lost.</source>
        <translation>ऑपरेटिंग सिस्टम ने मना कर दिया। जो सहेजा था वह नहीं खोया।</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>जाँचें कि फ़ोल्डर मौजूद है और आप उसमें लिख सकते हैं।</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>कोई उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>A device, engine or server cannot be reached. Nothing was lost.</source>
        <translation>कोई उपकरण, इंजन या सर्वर पहुँच में नहीं है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Check that it is connected, then try again.</source>
        <translation>जाँचें कि वह जुड़ा है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>It was ended before it was done.</source>
        <translation>यह पूरा होने से पहले रोक दिया गया।</translation>
    </message>
    <message>
        <source>Switchboard made a mistake</source>
        <translation>Switchboard से गलती हुई</translation>
    </message>
    <message>
        <source>This is a defect of the program. What was stored is safe.</source>
        <translation>यह प्रोग्राम का दोष है। जो सहेजा था वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>Try again; if it comes back, send what happened to the makers.</source>
        <translation>फिर कोशिश करें; यदि दोबारा हो, तो “क्या हुआ” निर्माताओं को भेजें।</translation>
    </message>
    <message>
        <source>Needs a value.</source>
        <translation>मान आवश्यक है।</translation>
    </message>
    <message>
        <source>Is too long.</source>
        <translation>बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Is not a valid id.</source>
        <translation>मान्य पहचान नहीं है।</translation>
    </message>
    <message>
        <source>Must be a number.</source>
        <translation>संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>Must be on or off.</source>
        <translation>चालू या बंद होना चाहिए।</translation>
    </message>
    <message>
        <source>This value is not accepted.</source>
        <translation>यह मान स्वीकार नहीं है।</translation>
    </message>
    <message>
        <source>What happened: %1.</source>
        <translation>क्या हुआ: %1।</translation>
    </message>
</context>
<context>
    <name>sb::ui::ExpectCard</name>
    <message>
        <source>Answer delay to expect</source>
        <translation>उत्तर में अपेक्षित विलंब</translation>
    </message>
    <message>
        <source>Together, ms</source>
        <translation>कुल, मि॰से॰</translation>
    </message>
    <message numerus="yes">
        <source>medians of the last call, %n turn(s)</source>
        <translation>
            <numerusform>पिछली कॉल की माध्यिका, %n बारी</numerusform>
            <numerusform>पिछली कॉल की माध्यिकाएँ, %n बारियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>From the caller’s last sound to the agent’s first. Dashed: the target of %1 ms.</source>
        <translation>कॉल करने वाले की अंतिम ध्वनि से एजेंट की पहली ध्वनि तक। बिंदीदार: %1 मि॰से॰ का लक्ष्य।</translation>
    </message>
    <message>
        <source>Talk to this agent once: then the delay stands here, stage by stage, against the target of %1 ms.</source>
        <translation>इस एजेंट से एक बार बात करें: फिर विलंब यहाँ चरण-दर-चरण, %1 मि॰से॰ के लक्ष्य के सामने दिखेगा।</translation>
    </message>
    <message>
        <source>The call ends after %1.</source>
        <translation>कॉल %1 के बाद समाप्त होती है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::ExpiryDialog</name>
    <message>
        <source>When does %1 end?</source>
        <translation>%1 कब समाप्त होता है?</translation>
    </message>
    <message>
        <source>Save expiry</source>
        <translation>समाप्ति सहेजें</translation>
    </message>
    <message>
        <source>%1 of it is left.</source>
        <translation>इसमें से %1 बचा है।</translation>
    </message>
    <message>
        <source>%1 ends %2</source>
        <translation>%1, %2 को समाप्त होता है</translation>
    </message>
    <message>
        <source>%1 does not expire</source>
        <translation>%1 समाप्त नहीं होता</translation>
    </message>
</context>
<context>
    <name>sb::ui::Face</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backspace clears this filter</source>
        <translation>Backspace इस फ़िल्टर को हटाता है</translation>
    </message>
</context>
<context>
    <name>sb::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>This workspace has no call yet. From the first one on, its balance, calls and delays stand here.</source>
        <translation>इस कार्यस्थान में अभी कोई कॉल नहीं है। पहली कॉल के बाद शेष राशि, कॉल और विलंब यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Create an agent</source>
        <translation>एजेंट बनाएँ</translation>
    </message>
    <message>
        <source>New agent…</source>
        <translation>नया एजेंट…</translation>
    </message>
    <message>
        <source>Grant credit</source>
        <translation>क्रेडिट दें</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>वॉलेट खोलें</translation>
    </message>
    <message>
        <source>Make a test call</source>
        <translation>परीक्षण कॉल करें</translation>
    </message>
    <message>
        <source>Open softphone</source>
        <translation>सॉफ़्टफ़ोन खोलें</translation>
    </message>
    <message numerus="yes">
        <source>There are %n agent(s).</source>
        <translation>
            <numerusform>%n एजेंट है।</numerusform>
            <numerusform>%n एजेंट हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name, what it says first, and how it shall behave.</source>
        <translation>उसका नाम, वह पहले क्या कहे और कैसे व्यवहार करे।</translation>
    </message>
    <message>
        <source>%1 is available.</source>
        <translation>%1 उपलब्ध है।</translation>
    </message>
    <message>
        <source>Only services that have a price need it; the embedded engines have none.</source>
        <translation>यह केवल मूल्य वाली सेवाओं के लिए चाहिए; अंतर्निहित इंजनों का कोई मूल्य नहीं है।</translation>
    </message>
    <message>
        <source>Talk to the agent in the softphone; the call is kept with what was said.</source>
        <translation>सॉफ़्टफ़ोन में एजेंट से बात करें; कॉल और जो कहा गया वह सहेजा जाता है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::GrantDialog</name>
    <message>
        <source>Grant credit to %1</source>
        <translation>%1 को क्रेडिट दें</translation>
    </message>
    <message>
        <source>Grant credit</source>
        <translation>क्रेडिट दें</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Autumn campaign</source>
        <translation>शरद अभियान</translation>
    </message>
    <message>
        <source>Stands in the ledger and the list of grants. May stay empty.</source>
        <translation>बहीखाते और अनुदानों की सूची में रहता है। खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Only %1 is available in the wallet that pays.</source>
        <translation>भुगतान करने वाले वॉलेट में केवल %1 उपलब्ध है।</translation>
    </message>
    <message>
        <source>The credit comes out of the wallet of %1.</source>
        <translation>क्रेडिट %1 के वॉलेट से निकलता है।</translation>
    </message>
    <message>
        <source>New credit is made; no other wallet changes.</source>
        <translation>नया क्रेडिट बनता है; कोई और वॉलेट नहीं बदलता।</translation>
    </message>
    <message>
        <source>%1 gets %2: the balance goes from %3 to %4.</source>
        <translation>%1 को %2 मिलता है: शेष %3 से %4 हो जाता है।</translation>
    </message>
    <message>
        <source>It leaves the wallet of %1.</source>
        <translation>यह %1 के वॉलेट से निकलता है।</translation>
    </message>
    <message>
        <source>It is new credit; no other wallet changes.</source>
        <translation>यह नया क्रेडिट है; कोई और वॉलेट नहीं बदलता।</translation>
    </message>
    <message>
        <source>%1 granted to %2</source>
        <translation>%2 को %1 दिया गया</translation>
    </message>
</context>
<context>
    <name>sb::ui::GrantModel</name>
    <message>
        <source>Locked</source>
        <translation>अवरुद्ध</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>समाप्ति नहीं</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%2 में से %1 बचा</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 को समाप्त</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>अवरुद्ध</translation>
    </message>
    <message>
        <source>spent as number %1</source>
        <translation>क्रम %1 पर खर्च</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>grant: credit, expiry, order</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>अनुदान</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बचा</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>sb::ui::GrantTimeline</name>
    <message>
        <source>Grants in draw-down order</source>
        <translation>खर्च के क्रम में अनुदान</translation>
    </message>
</context>
<context>
    <name>sb::ui::GrantsCard</name>
    <message>
        <source>Grants in draw-down order</source>
        <translation>खर्च के क्रम में अनुदान</translation>
    </message>
    <message>
        <source>Grants in draw-down order, as a table</source>
        <translation>खर्च के क्रम में अनुदान, तालिका में</translation>
    </message>
    <message>
        <source>No credit is left in any grant.</source>
        <translation>किसी अनुदान में क्रेडिट नहीं बचा।</translation>
    </message>
    <message>
        <source>How the grants are shown</source>
        <translation>अनुदान कैसे दिखें</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message numerus="yes">
        <source>soonest expiry first; %n spent or expired</source>
        <translation>
            <numerusform>जो पहले समाप्त हो, वह पहले; %n खर्च या समाप्त</numerusform>
            <numerusform>जो पहले समाप्त हो, वह पहले; %n खर्च या समाप्त</numerusform>
        </translation>
    </message>
    <message>
        <source>soonest expiry first</source>
        <translation>जो पहले समाप्त हो, वह पहले</translation>
    </message>
    <message>
        <source>%1 expires within 30 days</source>
        <translation>%1, 30 दिनों में समाप्त होगा</translation>
    </message>
</context>
<context>
    <name>sb::ui::GroupTableModel</name>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
</context>
<context>
    <name>sb::ui::HomeCallsCard</name>
    <message>
        <source>Newest calls</source>
        <translation>नवीनतम कॉल</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <translation>अभी कोई कॉल नहीं।</translation>
    </message>
    <message>
        <source>Running calls</source>
        <translation>चल रही कॉल</translation>
    </message>
    <message>
        <source>none runs now</source>
        <translation>अभी कोई नहीं चल रही</translation>
    </message>
</context>
<context>
    <name>sb::ui::HomeCallsModel</name>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>कॉलर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>विलंब</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
</context>
<context>
    <name>sb::ui::HomePage</name>
    <message>
        <source>What needs attention</source>
        <translation>किस पर ध्यान देना है</translation>
    </message>
    <message>
        <source>Calls by day as a table or chart</source>
        <translation>दिन की कॉल तालिका या चार्ट में</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;होम</translation>
    </message>
</context>
<context>
    <name>sb::ui::HomeTiles</name>
    <message>
        <source>Available balance</source>
        <translation>उपलब्ध शेष राशि</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>आज की कॉल</translation>
    </message>
    <message>
        <source>Answer delay, median</source>
        <translation>उत्तर का विलंब, माध्यिका</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Opens the wallet</source>
        <translation>वॉलेट खोलता है</translation>
    </message>
    <message>
        <source>Opens the calls of today</source>
        <translation>आज की कॉल खोलता है</translation>
    </message>
    <message>
        <source>The median of the mean delay of each call, of the newest 100 calls of a day.</source>
        <translation>हर कॉल के औसत विलंब की माध्यिका, दिन की नवीनतम 100 कॉल से।</translation>
    </message>
    <message>
        <source>Opens the failed calls of today</source>
        <translation>आज की विफल कॉल खोलता है</translation>
    </message>
    <message>
        <source>Of the calls that have ended. The line is of each day.</source>
        <translation>समाप्त हो चुकी कॉल में से। रेखा हर दिन की है।</translation>
    </message>
    <message numerus="yes">
        <source>The line is what was spent on each of the last %1 whole days. A usual day costs %2, the mean of %n whole day(s); days are those of UTC.</source>
        <translation>
            <numerusform>रेखा पिछले %1 पूरे दिनों में हर दिन का खर्च है। आम दिन का खर्च %2 है, %n पूरे दिन का औसत; दिन UTC के हैं।</numerusform>
            <numerusform>रेखा पिछले %1 पूरे दिनों में हर दिन का खर्च है। आम दिन का खर्च %2 है, %n पूरे दिनों का औसत; दिन UTC के हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No credit is left</source>
        <translation>क्रेडिट नहीं बचा</translation>
    </message>
    <message>
        <source>Nothing was spent in 28 days</source>
        <translation>28 दिनों में कुछ खर्च नहीं हुआ</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Lasts for less than a day</source>
        <translation>एक दिन से कम चलेगी</translation>
    </message>
    <message numerus="yes">
        <source>Lasts about %n day(s), until %1</source>
        <translation>
            <numerusform>लगभग %n दिन चलेगी, %1 तक</numerusform>
            <numerusform>लगभग %n दिन चलेगी, %1 तक</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts for more than a year</source>
        <translation>एक साल से अधिक चलेगी</translation>
    </message>
    <message>
        <source>No earlier %1 to compare with</source>
        <translation>तुलना के लिए पहले का कोई %1 नहीं</translation>
    </message>
    <message numerus="yes">
        <source>A usual %1 has %2 by this time: the mean of the last %n.</source>
        <translation>
            <numerusform>आम %1 को इस समय तक %2 होती हैं: पिछले %n का औसत।</numerusform>
            <numerusform>आम %1 को इस समय तक %2 होती हैं: पिछले %n का औसत।</numerusform>
        </translation>
    </message>
    <message>
        <source>A usual %1 has none by now</source>
        <translation>आम %1 को अब तक कोई नहीं होती</translation>
    </message>
    <message>
        <source>As on a usual %1 by now</source>
        <translation>अब तक आम %1 जितनी</translation>
    </message>
    <message>
        <source>%1% above a usual %2 by now</source>
        <translation>अब तक आम %2 से %1% अधिक</translation>
    </message>
    <message>
        <source>%1% below a usual %2 by now</source>
        <translation>अब तक आम %2 से %1% कम</translation>
    </message>
    <message>
        <source>No delay was measured today</source>
        <translation>आज कोई विलंब नहीं मापा गया</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>मि॰से॰</translation>
    </message>
    <message>
        <source>95th percentile %1 ms</source>
        <translation>95वाँ पर्सेंटाइल %1 मि॰से॰</translation>
    </message>
    <message>
        <source>No call has ended today</source>
        <translation>आज कोई कॉल समाप्त नहीं हुई</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n बिना उत्तर</numerusform>
            <numerusform>%n बिना उत्तर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n रद्द</numerusform>
            <numerusform>%n रद्द</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call that ended</source>
        <translation>समाप्त हुई हर कॉल</translation>
    </message>
</context>
<context>
    <name>sb::ui::HomeView</name>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>Test an agent</source>
        <translation>एजेंट परखें</translation>
    </message>
    <message>
        <source>Calls and completion, 14 days</source>
        <translation>कॉल और पूर्णता, 14 दिन</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Expiring credit</source>
        <translation>समाप्त होने वाला क्रेडिट</translation>
    </message>
    <message>
        <source>next 30 days</source>
        <translation>अगले 30 दिन</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>किसी पर ध्यान देने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n दिन में</numerusform>
            <numerusform>%n दिनों में</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 left of %4</source>
        <translation>%1, %2: %4 में से %3 शेष</translation>
    </message>
    <message>
        <source>No credit expires within 30 days.</source>
        <translation>30 दिनों में कोई क्रेडिट समाप्त नहीं होगा।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>sb::ui::KpiTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2। %3</translation>
    </message>
</context>
<context>
    <name>sb::ui::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>Figures and dates follow it. The languages of agents are set in each agent.</source>
        <translation>अंक और तारीख़ें इसी के अनुसार होती हैं। एजेंटों की भाषा हर एजेंट में चुनी जाती है।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Takes effect when Switchboard is started again.</source>
        <translation>Switchboard दोबारा शुरू करने पर लागू होगा।</translation>
    </message>
</context>
<context>
    <name>sb::ui::LedgerCard</name>
    <message>
        <source>Ledger</source>
        <translation>बहीखाता</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Without holds</source>
        <translation>रोक के बिना</translation>
    </message>
    <message>
        <source>Holds and releases</source>
        <translation>रोक और रिहाई</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>Last month and this</source>
        <translation>पिछला और यह महीना</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>इस वर्ष</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, none ever changed</source>
        <translation>
            <numerusform>%Ln प्रविष्टि, कभी बदली नहीं</numerusform>
            <numerusform>%Ln प्रविष्टियाँ, कोई कभी बदली नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>कोई प्रविष्टि मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>दूसरे फ़िल्टर से कुछ मिल सकती हैं।</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>अभी कोई प्रविष्टि नहीं</translation>
    </message>
    <message>
        <source>Every grant, call and correction is written here and stays.</source>
        <translation>हर अनुदान, कॉल और सुधार यहाँ लिखा जाता है और बना रहता है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::LedgerTable</name>
    <message>
        <source>Ledger</source>
        <translation>बहीखाता</translation>
    </message>
</context>
<context>
    <name>sb::ui::LedgerTableModel</name>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Amount, $</source>
        <translation>राशि, $</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रोका</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
</context>
<context>
    <name>sb::ui::LedgerText</name>
    <message>
        <source>A call</source>
        <translation>एक कॉल</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agent, length of the call</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>वाक् से पाठ</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>टेलीफ़ोनी</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>प्लेटफ़ॉर्म</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>एम्बेडिंग</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि</translation>
    </message>
    <message>
        <source>%1 tokens in</source>
        <translation>%1 टोकन अंदर</translation>
    </message>
    <message>
        <source>%1 tokens out</source>
        <translation>%1 टोकन बाहर</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 वर्ण</translation>
    </message>
    <message>
        <source>%1 passages</source>
        <translation>%1 अंश</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 अनुरोध</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>अनुदान</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>बाहर अंतरण</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>रोक</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>रिहाई</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1 को</translation>
    </message>
    <message>
        <source>New credit</source>
        <translation>नया क्रेडिट</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Rest of a grant</source>
        <translation>एक अनुदान का शेष</translation>
    </message>
    <message>
        <source>Rest of %1</source>
        <translation>%1 का शेष</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>%1 का क्रेडिट</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>a super admin</source>
        <translation>एक सुपर एडमिन</translation>
    </message>
    <message>
        <source>an organization&apos;s admin</source>
        <translation>संगठन के एडमिन</translation>
    </message>
    <message>
        <source>a developer</source>
        <translation>एक डेवलपर</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>service, quantity</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 per %3</source>
        <comment>quantity, price, units</comment>
        <translation>%1 × %2 प्रति %3</translation>
    </message>
</context>
<context>
    <name>sb::ui::LevelMeter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>ध्वनि कट रही है</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <comment>sound level; a true minus sign stands in the number</comment>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>sb::ui::LoadingFace</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::LockReason</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without activity.</source>
        <translation>
            <numerusform>%n मिनट तक कोई गतिविधि न होने पर बंद हुआ।</numerusform>
            <numerusform>%n मिनट तक कोई गतिविधि न होने पर बंद हुआ।</numerusform>
        </translation>
    </message>
    <message>
        <source>You locked it.</source>
        <translation>आपने इसे बंद किया।</translation>
    </message>
    <message>
        <source>Locked together with the screen of this computer.</source>
        <translation>इस कंप्यूटर की स्क्रीन के साथ अवरुद्ध किया गया।</translation>
    </message>
</context>
<context>
    <name>sb::ui::MainWindow</name>
    <message>
        <source>%1 – Switchboard</source>
        <translation>%1 – Switchboard</translation>
    </message>
    <message>
        <source>Encrypted, on this disk</source>
        <translation>एन्क्रिप्टेड, इस डिस्क पर</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>कार्यक्षेत्र(&amp;W)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी बंद करें</translation>
    </message>
    <message>
        <source>Other workspace…</source>
        <translation>दूसरा कार्यक्षेत्र…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>आदेश…</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>संकरी पट्टी</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>सबसे नए संदेश पर जाएँ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>सामान्य पाठ आकार</translation>
    </message>
    <message>
        <source>The lock waits for the running call</source>
        <translation>चल रही कॉल के कारण ताला रुका है</translation>
    </message>
    <message>
        <source>The lock waits for unsaved edits</source>
        <translation>न सहेजे गए बदलावों के कारण ताला रुका है</translation>
    </message>
    <message>
        <source>The running call ends and is kept in the log.</source>
        <translation>चल रही कॉल समाप्त होगी और लॉग में रखी जाएगी।</translation>
    </message>
    <message>
        <source>Locking discards the edits.</source>
        <translation>बंद करने पर बदलाव खो जाएँगे।</translation>
    </message>
    <message>
        <source>Lock the workspace now?</source>
        <translation>कार्यक्षेत्र अभी बंद करें?</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>खुला रखें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Quitting discards the edits.</source>
        <translation>बाहर निकलने पर बदलाव खो जाएँगे।</translation>
    </message>
    <message>
        <source>Quit Switchboard now?</source>
        <translation>Switchboard से अभी बाहर निकलें?</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>फिर लोड करें</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>सघन पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>sb::ui::MemberList</name>
    <message>
        <source>Name or address</source>
        <translation>नाम या पता</translation>
    </message>
    <message>
        <source>Wallets of members</source>
        <translation>सदस्यों के वॉलेट</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>अभी कोई सदस्य नहीं</translation>
    </message>
    <message>
        <source>Who joins the organization gets a wallet here.</source>
        <translation>जो संगठन में आता है, उसे यहाँ वॉलेट मिलता है।</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>इस नाम का कोई नहीं</translation>
    </message>
    <message>
        <source>Another part of the name or address may find somebody.</source>
        <translation>नाम या पते के दूसरे भाग से कोई मिल सकता है।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
</context>
<context>
    <name>sb::ui::MemberModel</name>
    <message>
        <source>Without a name</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>%1 expires then</source>
        <translation>तब %1 समाप्त होगा</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रोका</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>अगली समाप्ति</translation>
    </message>
</context>
<context>
    <name>sb::ui::MemberTableModel</name>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Base cost</source>
        <translation>मूल लागत</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>चुकाता है</translation>
    </message>
    <message>
        <source>As billed</source>
        <translation>जैसा बिल हुआ</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>अगर-ऐसा-हो</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>अंतर</translation>
    </message>
</context>
<context>
    <name>sb::ui::ModelForm</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>भाषा मॉडल</translation>
    </message>
    <message>
        <source>No row of the catalog has this name.</source>
        <translation>सूची में इस नाम की कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation>उत्तर की लंबाई</translation>
    </message>
    <message>
        <source>tokens at most</source>
        <translation>टोकन, अधिक से अधिक</translation>
    </message>
    <message>
        <source>Longer answers are cut at a sentence. Usual: 370.</source>
        <translation>लंबे उत्तर वाक्य पर काटे जाते हैं। सामान्य: 370।</translation>
    </message>
    <message>
        <source>Model limit</source>
        <translation>मॉडल की सीमा</translation>
    </message>
    <message>
        <source>tokens for each request</source>
        <translation>टोकन, हर अनुरोध के लिए</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>0 the same each time, 2 very free</source>
        <translation>0 हर बार वही, 2 बहुत मुक्त</translation>
    </message>
</context>
<context>
    <name>sb::ui::MoneyInput</name>
    <message>
        <source>Is not an amount. Write it as %1.</source>
        <translation>यह राशि नहीं है। इसे %1 की तरह लिखें।</translation>
    </message>
    <message>
        <source>Needs an amount.</source>
        <translation>राशि चाहिए।</translation>
    </message>
    <message>
        <source>Has more than six decimals.</source>
        <translation>इसमें छह से अधिक दशमलव हैं।</translation>
    </message>
    <message>
        <source>Is too large.</source>
        <translation>बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>Must not be negative.</source>
        <translation>ऋणात्मक नहीं होना चाहिए।</translation>
    </message>
</context>
<context>
    <name>sb::ui::MoneySections</name>
    <message numerus="yes">
        <source>%Ln calls took %1 minutes.</source>
        <translation>
            <numerusform>%Ln कॉल में %1 मिनट लगे।</numerusform>
            <numerusform>%Ln कॉल में %1 मिनट लगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>A minute cost %1 in the mean.</source>
        <translation>एक मिनट की औसत लागत %1 रही।</translation>
    </message>
    <message numerus="yes">
        <source>The busiest day was %1, %2, with %Ln calls and %3.</source>
        <translation>
            <numerusform>सबसे व्यस्त दिन %1, %2 था, %Ln कॉल और %3 के साथ।</numerusform>
            <numerusform>सबसे व्यस्त दिन %1, %2 था, %Ln कॉल और %3 के साथ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>क्रेडिट</translation>
    </message>
    <message>
        <source>In no grant</source>
        <translation>किसी अनुदान में नहीं</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Corrections upwards</source>
        <translation>ऊपर की ओर सुधार</translation>
    </message>
    <message>
        <source>Corrections downwards</source>
        <translation>नीचे की ओर सुधार</translation>
    </message>
    <message>
        <source>Holds and releases</source>
        <translation>रोक और मुक्ति</translation>
    </message>
    <message>
        <source>Between these wallets</source>
        <translation>इन वॉलेट के बीच</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>%1 को शेष</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>पिछला शेष</translation>
    </message>
    <message>
        <source>Credit added</source>
        <translation>जोड़ा गया क्रेडिट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln प्रविष्टि</numerusform>
            <numerusform>%Ln प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by calls</source>
        <translation>कॉल में ख़र्च</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln कॉल</numerusform>
            <numerusform>%Ln कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired and sent on</source>
        <translation>समाप्त और आगे भेजा गया</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>आगे ले जाया गया</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>अब तक</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>महीने के अनुसार लागत</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>दिन के अनुसार लागत</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>अनुदान</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Before, $</source>
        <translation>पहले, $</translation>
    </message>
    <message>
        <source>Added, $</source>
        <translation>जोड़ा, $</translation>
    </message>
    <message>
        <source>Used, $</source>
        <translation>ख़र्च, $</translation>
    </message>
    <message>
        <source>Expired, sent, $</source>
        <translation>समाप्त, भेजा, $</translation>
    </message>
    <message>
        <source>Left, $</source>
        <translation>बचा, $</translation>
    </message>
    <message>
        <source>There was no credit in this time.</source>
        <translation>इस अवधि में कोई क्रेडिट नहीं था।</translation>
    </message>
    <message>
        <source>Grants, in the order in which they are used</source>
        <translation>अनुदान, उपयोग के क्रम में</translation>
    </message>
    <message>
        <source>Some entries are older than the record of which grant each of them drew on, so that no table of grants would add up.</source>
        <translation>कुछ प्रविष्टियाँ उस अभिलेख से पुरानी हैं जो बताता है कि किसने किस अनुदान से लिया, इसलिए अनुदानों की कोई तालिका पूरी नहीं जुड़ती।</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>%1 went from one of these wallets to another: it is in two columns, once as added and once as sent.</source>
        <translation>%1 इनमें से एक वॉलेट से दूसरे में गया: यह दो स्तंभों में है, एक बार जोड़ा और एक बार भेजा।</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Amount, $</source>
        <translation>राशि, $</translation>
    </message>
    <message>
        <source>Balance, $</source>
        <translation>शेष, $</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>बही</translation>
    </message>
    <message>
        <source>d MMMM yyyy, hh:mm</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy, hh:mm</translation>
    </message>
    <message>
        <source>Ledger proven on %1 UTC</source>
        <translation>बही %1 UTC को प्रमाणित</translation>
    </message>
    <message>
        <source>Ledger not sound on %1 UTC</source>
        <translation>बही %1 UTC को ठीक नहीं</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>प्रविष्टियाँ %1 से %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>entries in wallets</comment>
        <translation>%2 में %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wallets</source>
        <translation>
            <numerusform>%Ln वॉलेट</numerusform>
            <numerusform>%Ln वॉलेट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: each balance is the one before and the entry&apos;s amount.</source>
        <translation>%1: हर शेष पिछला शेष और प्रविष्टि की राशि है।</translation>
    </message>
    <message>
        <source>%1: a balance does not follow from the one before. Run a verification of the workspace before this report is sent to anybody.</source>
        <translation>%1: एक शेष पिछले से नहीं निकलता। यह रिपोर्ट किसी को भेजने से पहले कार्यस्थान का सत्यापन चलाएँ।</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>समय, UTC</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>There are no entries in this time.</source>
        <translation>इस अवधि में कोई प्रविष्टि नहीं है।</translation>
    </message>
    <message>
        <source>The newest %1 entries; an export of the ledger has all of them.</source>
        <translation>सबसे नई %1 प्रविष्टियाँ; बही के निर्यात में सभी हैं।</translation>
    </message>
    <message>
        <source>Every entry</source>
        <translation>हर प्रविष्टि</translation>
    </message>
</context>
<context>
    <name>sb::ui::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>निर्माण</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>पैसा</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>प्रबंधन</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a page and the count of its entries</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, call running</source>
        <translation>%1, कॉल चल रही है</translation>
    </message>
</context>
<context>
    <name>sb::ui::PageModel</name>
    <message>
        <source>Page %1</source>
        <translation>पृष्ठ %1</translation>
    </message>
</context>
<context>
    <name>sb::ui::PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>sb::ui::PaperView</name>
    <message>
        <source>Pages of the report</source>
        <translation>रिपोर्ट के पृष्ठ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
</context>
<context>
    <name>sb::ui::PassphraseDialog</name>
    <message>
        <source>Change the passphrase?</source>
        <translation>पासफ़्रेज़ बदलें?</translation>
    </message>
    <message>
        <source>The data stays as it is; from now on the new passphrase opens it. Older backups go on opening with the old one.</source>
        <translation>डेटा वैसा ही रहता है; अब से नया पासफ़्रेज़ उसे खोलेगा। पुराने बैकअप पुराने पासफ़्रेज़ से ही खुलते रहेंगे।</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>बदला जा रहा है…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>नया पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep</source>
        <translation>चार-पाँच बेमेल शब्द आसानी से याद रहते हैं</translation>
    </message>
    <message>
        <source>add words that do not belong together</source>
        <translation>कुछ बेमेल शब्द जोड़ें</translation>
    </message>
    <message>
        <source>one word more makes it strong</source>
        <translation>एक शब्द और जोड़ने से मज़बूत होगा</translation>
    </message>
    <message>
        <source>hard to guess for anybody</source>
        <translation>किसी के लिए भी अनुमान लगाना कठिन</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a few words.</source>
        <translation>अनुमान लगाना बहुत आसान है। कुछ शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>sb::ui::PassphraseField</name>
    <message>
        <source>Show or hide the passphrase</source>
        <translation>पासफ़्रेज़ दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>पासफ़्रेज़ छिपाएँ</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>पासफ़्रेज़ दिखाएँ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sb::ui::PeriodDialog</name>
    <message>
        <source>Usage of which days?</source>
        <translation>किन दिनों का उपयोग?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Days begin at midnight in UTC, as usage is counted.</source>
        <translation>दिन UTC की आधी रात से शुरू होते हैं, जैसे उपयोग गिना जाता है।</translation>
    </message>
    <message>
        <source>Keep the period</source>
        <translation>अवधि रखें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>sb::ui::PromptDiffView</name>
    <message>
        <source>Instructions, compared</source>
        <translation>निर्देश, तुलना में</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>अपरिवर्तित</translation>
    </message>
</context>
<context>
    <name>sb::ui::PromptForm</name>
    <message>
        <source>Prompt and greeting</source>
        <translation>प्रॉम्प्ट और अभिवादन</translation>
    </message>
    <message>
        <source>What the agent knows about its task, and the first thing that it says.</source>
        <translation>एजेंट अपने काम के बारे में क्या जानता है, और सबसे पहले क्या कहता है।</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>अभिवादन</translation>
    </message>
    <message>
        <source>Empty: the caller speaks first</source>
        <translation>खाली: पहले कॉल करने वाला बोलता है</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>चर</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Compare with an earlier version</source>
        <translation>पहले के संस्करण से तुलना करें</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>पंक्ति %1, स्तंभ %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n token(s)</source>
        <translation>
            <numerusform>लगभग %n टोकन</numerusform>
            <numerusform>लगभग %n टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n चर</numerusform>
            <numerusform>%n चर</numerusform>
        </translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>नया चर…</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>नया चर</translation>
    </message>
    <message>
        <source>Name, in letters, digits and _</source>
        <translation>नाम, अक्षरों, अंकों और _ में</translation>
    </message>
</context>
<context>
    <name>sb::ui::ProofLight</name>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Ledger not proven yet</source>
        <translation>बहीखाता अभी प्रमाणित नहीं</translation>
    </message>
    <message>
        <source>Proving the ledger…</source>
        <translation>बहीखाता प्रमाणित हो रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Ledger proven, %n postings, %1</source>
        <translation>
            <numerusform>बहीखाता प्रमाणित, %n प्रविष्टि, %1</numerusform>
            <numerusform>बहीखाता प्रमाणित, %n प्रविष्टियाँ, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults in the ledger, %1</source>
        <translation>
            <numerusform>बहीखाते में %n दोष, %1</numerusform>
            <numerusform>बहीखाते में %n दोष, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger could not be proven</source>
        <translation>बहीखाता प्रमाणित नहीं हो सका</translation>
    </message>
    <message>
        <source>Ledger proven, %1</source>
        <translation>बहीखाता प्रमाणित, %1</translation>
    </message>
    <message>
        <source>%1 postings of %2 accounts were replayed: every movement sums to zero and every balance is that of its entries. %3</source>
        <translation>%2 खातों की %1 प्रविष्टियाँ दोहराई गईं: हर लेन-देन का योग शून्य है और हर शेष अपनी प्रविष्टियों का है। %3</translation>
    </message>
</context>
<context>
    <name>sb::ui::ProviderCatalog</name>
    <message>
        <source> on %1</source>
        <translation> %1 को</translation>
    </message>
    <message>
        <source>%1 in and %2 out for 1,000 tokens%3.</source>
        <translation>1,000 टोकन के लिए भीतर %1 और बाहर %2%3।</translation>
    </message>
    <message>
        <source>%1 a minute%2.</source>
        <translation>%1 प्रति मिनट%2।</translation>
    </message>
    <message>
        <source>%1 for 1,000 characters%2.</source>
        <translation>1,000 अक्षरों के लिए %1%2।</translation>
    </message>
    <message>
        <source>Resolves to %1, the %2 of %3 rows with this name.</source>
        <translation>%1 पर जाता है, इस नाम की %3 पंक्तियों में %2।</translation>
    </message>
    <message>
        <source>default</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>first</source>
        <translation>पहली</translation>
    </message>
    <message>
        <source>Resolves to %1.</source>
        <translation>%1 पर जाता है।</translation>
    </message>
    <message>
        <source>Runs on this computer, without network or cost.</source>
        <translation>इसी कंप्यूटर पर चलता है, नेटवर्क या लागत के बिना।</translation>
    </message>
    <message>
        <source>Needs a key.</source>
        <translation>कुंजी आवश्यक है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::RangePopup</name>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::RecoveryCodeDialog</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Keep the old code</source>
        <translation>पुराना कोड रखें</translation>
    </message>
    <message>
        <source>Use the new code</source>
        <translation>नया कोड काम में लें</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation>आपका नया रिकवरी कोड</translation>
    </message>
    <message>
        <source>It opens the workspace when the passphrase is forgotten. It is shown this once; until you use it, the old code stays valid.</source>
        <translation>पासफ़्रेज़ भूल जाने पर यह कार्यक्षेत्र खोलता है। यह केवल इसी बार दिखाया जाता है; जब तक आप इसे काम में नहीं लेते, पुराना कोड मान्य रहता है।</translation>
    </message>
    <message numerus="yes">
        <source>A copied code leaves the clipboard after %n s.</source>
        <translation>
            <numerusform>कॉपी किया कोड %n से॰ बाद क्लिपबोर्ड से हट जाता है।</numerusform>
            <numerusform>कॉपी किया कोड %n से॰ बाद क्लिपबोर्ड से हट जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>My copy is not on this computer</source>
        <translation>मेरी प्रति इस कंप्यूटर पर नहीं है</translation>
    </message>
</context>
<context>
    <name>sb::ui::RecoveryFace</name>
    <message>
        <source>My copy is not on this computer</source>
        <translation>मेरी प्रति इस कंप्यूटर पर नहीं है</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>कार्यक्षेत्र खोलें</translation>
    </message>
    <message>
        <source>Keep your recovery code</source>
        <translation>अपना रिकवरी कोड सँभालकर रखें</translation>
    </message>
    <message>
        <source>It opens %1 without the passphrase. It is shown this one time and is stored nowhere.</source>
        <translation>यह पासफ़्रेज़ के बिना %1 खोलता है। यह केवल इस बार दिखाया जाता है और कहीं सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>The code unlocks the same key as the passphrase.</source>
        <translation>कोड वही कुंजी खोलता है जो पासफ़्रेज़ खोलता है।</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>पहली कॉल</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>समूह %1: %2</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 को बनाया गया</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Write it down.</source>
        <translation>इसे लिख लें।</translation>
    </message>
    <message numerus="yes">
        <source>A copied code leaves the clipboard after %n second(s). Without passphrase and code, nobody can read this workspace again.</source>
        <translation>
            <numerusform>कॉपी किया गया कोड %n सेकंड बाद क्लिपबोर्ड से हट जाता है। पासफ़्रेज़ और कोड के बिना कोई भी इस कार्यक्षेत्र को फिर नहीं पढ़ सकता।</numerusform>
            <numerusform>कॉपी किया गया कोड %n सेकंड बाद क्लिपबोर्ड से हट जाता है। पासफ़्रेज़ और कोड के बिना कोई भी इस कार्यक्षेत्र को फिर नहीं पढ़ सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type groups %1 and %2 from your copy</source>
        <translation>अपनी प्रति से समूह %1 और %2 लिखें</translation>
    </message>
    <message>
        <source>Group %1 of the code</source>
        <translation>कोड का समूह %1</translation>
    </message>
    <message>
        <source>Capital or small, both are fine</source>
        <translation>बड़े या छोटे अक्षर, दोनों ठीक हैं</translation>
    </message>
    <message>
        <source>Group %1 is not typed yet as it stands above</source>
        <translation>समूह %1 अभी ऊपर जैसा नहीं लिखा गया</translation>
    </message>
    <message>
        <source>Say where your copy is</source>
        <translation>बताएँ कि आपकी प्रति कहाँ है</translation>
    </message>
</context>
<context>
    <name>sb::ui::RekeyFace</name>
    <message>
        <source>Encrypting %1 anew</source>
        <translation>%1 नए सिरे से एन्क्रिप्ट हो रहा है</translation>
    </message>
    <message>
        <source>The workspace is closed meanwhile. It is backed up first.</source>
        <translation>इस बीच कार्यक्षेत्र बंद रहता है। पहले उसका बैकअप लिया जाता है।</translation>
    </message>
    <message>
        <source>Should this computer stop now, the workspace opens with the key it had.</source>
        <translation>अगर कंप्यूटर अभी रुक जाए तो कार्यक्षेत्र अपनी पहले वाली कुंजी से खुलेगा।</translation>
    </message>
    <message>
        <source>Backing up and encrypting</source>
        <translation>बैकअप और एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>The old key stays valid until the last page is written and checked.</source>
        <translation>आख़िरी पेज लिखे और जाँचे जाने तक पुरानी कुंजी मान्य रहती है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportCells</name>
    <message>
        <source>d MMM hh:mm</source>
        <comment>date format</comment>
        <translation>d MMM hh:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of a month</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>date format</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportCover</name>
    <message>
        <source>Monthly statement</source>
        <translation>मासिक विवरण</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Agent report</source>
        <translation>एजेंट रिपोर्ट</translation>
    </message>
    <message>
        <source>Call report</source>
        <translation>कॉल रिपोर्ट</translation>
    </message>
    <message>
        <source>Wallet statement</source>
        <translation>वॉलेट विवरण</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>period</comment>
        <translation>%1, अब तक</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>अमेरिकी डॉलर</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Calls of this agent</source>
        <translation>इस एजेंट की कॉल</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wallets</source>
        <translation>
            <numerusform>%Ln वॉलेट</numerusform>
            <numerusform>%Ln वॉलेट</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts are exact to a millionth of a dollar. Days are those of UTC.</source>
        <translation>राशियाँ डॉलर के दस लाखवें हिस्से तक सटीक हैं। दिन UTC के हैं।</translation>
    </message>
    <message>
        <source>Amounts are exact to a millionth of a dollar; the head&apos;s are rounded to the cent. Days are those of UTC.</source>
        <translation>राशियाँ डॉलर के दस लाखवें हिस्से तक सटीक हैं; ऊपर की राशियाँ सेंट तक पूर्णांकित हैं। दिन UTC के हैं।</translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportForm</name>
    <message>
        <source>Monthly statement</source>
        <translation>मासिक विवरण</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Agent report</source>
        <translation>एजेंट रिपोर्ट</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Wallet statement</source>
        <translation>वॉलेट विवरण</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>वॉलेट</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>बिना नाम</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>लेटर</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Same from a terminal</source>
        <translation>टर्मिनल से यही</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>कमांड की नक़ल करें</translation>
    </message>
    <message>
        <source>Every agent</source>
        <translation>हर एजेंट</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>अन्य दिन…</translation>
    </message>
    <message>
        <source>A report of which days?</source>
        <translation>किन दिनों की रिपोर्ट?</translation>
    </message>
    <message>
        <source>So far: figures grow until the last day is over</source>
        <translation>अब तक: अंतिम दिन पूरा होने तक आँकड़े बढ़ेंगे</translation>
    </message>
    <message>
        <source>Closed, but the ledger does not prove it</source>
        <translation>बंद, पर बही इसे प्रमाणित नहीं करती</translation>
    </message>
    <message>
        <source>Closed and proven, figures are final</source>
        <translation>बंद और प्रमाणित, आँकड़े अंतिम हैं</translation>
    </message>
    <message>
        <source>Closed, figures are final</source>
        <translation>बंद, आँकड़े अंतिम हैं</translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportPartList</name>
    <message>
        <source>page %1</source>
        <translation>पृष्ठ %1</translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>पृष्ठ का आकार</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>पूरा पृष्ठ</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>पूरी चौड़ाई</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>प्रिंट…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n पृष्ठ</numerusform>
            <numerusform>%n पृष्ठ</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
    <message>
        <source>Gathering the figures, %1 %</source>
        <translation>आँकड़े जुटाए जा रहे हैं, %1 %</translation>
    </message>
    <message>
        <source>Nothing happened in this period</source>
        <translation>इस अवधि में कुछ नहीं हुआ</translation>
    </message>
    <message>
        <source>Show it anyway</source>
        <translation>फिर भी दिखाएँ</translation>
    </message>
    <message>
        <source>The file appears when it is whole.</source>
        <translation>फ़ाइल पूरी होने पर दिखेगी।</translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportSource</name>
    <message>
        <source>Totals and summary</source>
        <translation>योग और सारांश</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>दिन के अनुसार</translation>
    </message>
    <message>
        <source>Cost by service</source>
        <translation>सेवा के अनुसार लागत</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>पहले से तुलना</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>कॉल कैसे समाप्त हुईं</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>अनुदान</translation>
    </message>
    <message>
        <source>Ledger and proof</source>
        <translation>बही और प्रमाण</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>हर कॉल</translation>
    </message>
    <message>
        <source>Every entry</source>
        <translation>हर प्रविष्टि</translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportTables</name>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>सारांश-अंक</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportsPage</name>
    <message>
        <source>Save report as PDF…</source>
        <translation>रिपोर्ट PDF में सहेजें…</translation>
    </message>
    <message>
        <source>Save report as XLSX…</source>
        <translation>रिपोर्ट XLSX में सहेजें…</translation>
    </message>
    <message>
        <source>Save report as CSV…</source>
        <translation>रिपोर्ट CSV में सहेजें…</translation>
    </message>
    <message>
        <source>Save report as ZIP…</source>
        <translation>रिपोर्ट ZIP में सहेजें…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>रिपोर्ट प्रिंट करें…</translation>
    </message>
    <message>
        <source>Report of other days…</source>
        <translation>अन्य दिनों की रिपोर्ट…</translation>
    </message>
    <message>
        <source>Copy report command</source>
        <translation>रिपोर्ट की कमांड की नक़ल करें</translation>
    </message>
    <message>
        <source>Page before of report</source>
        <translation>रिपोर्ट का पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page of report</source>
        <translation>रिपोर्ट का अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Fit report page</source>
        <translation>रिपोर्ट का पूरा पृष्ठ</translation>
    </message>
    <message>
        <source>Fit report width</source>
        <translation>रिपोर्ट की पूरी चौड़ाई</translation>
    </message>
    <message>
        <source>Report at 100 %</source>
        <translation>रिपोर्ट 100 % पर</translation>
    </message>
    <message>
        <source>Reload report</source>
        <translation>रिपोर्ट फिर से लोड करें</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>The lock waits while a report is written</source>
        <translation>रिपोर्ट लिखे जाने तक लॉक रुका है</translation>
    </message>
    <message>
        <source>The report that is being written is not kept.</source>
        <translation>जो रिपोर्ट लिखी जा रही है वह नहीं रखी जाएगी।</translation>
    </message>
</context>
<context>
    <name>sb::ui::ReportsView</name>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>दस्तावेज़ (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>स्प्रेडशीट (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>संग्रह (*.zip)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF सहेजें</translation>
    </message>
    <message>
        <source>Copied the command</source>
        <translation>कमांड की नक़ल हुई</translation>
    </message>
    <message>
        <source>There is no call and no movement of credit in %1.</source>
        <translation>%1 में न कोई कॉल है, न क्रेडिट की कोई हलचल।</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 लिखी जा रही है</translation>
    </message>
    <message>
        <source>Saved %1, %2</source>
        <translation>%1 सहेजी गई, %2</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 नहीं लिखी गई</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>प्रिंट हो रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer</source>
        <translation>
            <numerusform>%n पृष्ठ प्रिंटर को भेजा गया</numerusform>
            <numerusform>%n पृष्ठ प्रिंटर को भेजे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>प्रिंट रद्द किया गया</translation>
    </message>
</context>
<context>
    <name>sb::ui::RetentionSection</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n कॉल</numerusform>
            <numerusform>%n कॉल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n रिकॉर्डिंग</numerusform>
            <numerusform>%n रिकॉर्डिंग</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2, %3 on the disk</source>
        <comment>calls, recordings, bytes</comment>
        <translation>%1 और %2, डिस्क पर %3</translation>
    </message>
    <message>
        <source>Kept data</source>
        <translation>रखा गया डेटा</translation>
    </message>
    <message>
        <source>How long calls are kept</source>
        <translation>कॉल कितने समय रखी जाती हैं</translation>
    </message>
    <message>
        <source>What is older is deleted for good, once a day while the workspace is open: it cannot be brought back. Usage and ledger stay; they hold no number and no word of a caller.</source>
        <translation>जो इससे पुराना है वह हमेशा के लिए मिटा दिया जाता है, दिन में एक बार जब कार्यक्षेत्र खुला हो: वह वापस नहीं लाया जा सकता। उपयोग और खाता बने रहते हैं; उनमें कॉल करने वाले का न नंबर होता है, न कोई शब्द।</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>The sound of a call. Its transcript stays.</source>
        <translation>कॉल की आवाज़। उसका प्रतिलेख बना रहता है।</translation>
    </message>
    <message>
        <source>Calls and callers’ data</source>
        <translation>कॉल और कॉल करने वालों का डेटा</translation>
    </message>
    <message>
        <source>The call with its transcript, recording, numbers and variables.</source>
        <translation>कॉल अपने प्रतिलेख, रिकॉर्डिंग, नंबरों और वेरिएबल के साथ।</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>अभी बाकी</translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation>अभी मिटाएँ…</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>हमेशा</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep calls no longer than that?</source>
        <translation>कॉल इससे ज़्यादा न रखें?</translation>
    </message>
    <message>
        <source>This deletes %1, within a day and for good. Usage and ledger stay.</source>
        <translation>इससे %1 एक दिन के भीतर हमेशा के लिए मिट जाएँगी। उपयोग और खाता बने रहेंगे।</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>जैसा था वैसा रखें</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Nothing is older than it is kept.</source>
        <translation>कुछ भी तय समय से पुराना नहीं है।</translation>
    </message>
    <message>
        <source>Delete what is kept no longer?</source>
        <translation>जो अब नहीं रखना है उसे मिटाएँ?</translation>
    </message>
    <message>
        <source>It is gone for good. Usage and ledger stay.</source>
        <translation>यह हमेशा के लिए चला जाएगा। उपयोग और खाता बने रहेंगे।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>मिटाया गया: %1</translation>
    </message>
</context>
<context>
    <name>sb::ui::RouteModel</name>
    <message>
        <source>New route</source>
        <translation>नया मार्ग</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>मार्ग</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>When to transfer</source>
        <translation>कब स्थानांतरित करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::RoutesForm</name>
    <message>
        <source>Transfer routes</source>
        <translation>स्थानांतरण मार्ग</translation>
    </message>
    <message>
        <source>People the agent may pass a caller on to. A route that is off stays here and is not offered.</source>
        <translation>वे लोग जिन्हें एजेंट कॉल सौंप सकता है। बंद मार्ग यहीं रहता है और दिया नहीं जाता।</translation>
    </message>
    <message>
        <source>No routes. The agent keeps every caller.</source>
        <translation>कोई मार्ग नहीं। एजेंट हर कॉल स्वयं सँभालता है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>मार्ग जोड़ें</translation>
    </message>
</context>
<context>
    <name>sb::ui::RulerLane</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Arrow keys move the playhead, plus and minus zoom, 0 shows the whole call.</source>
        <translation>तीर कुंजियाँ स्थान बदलती हैं, धन और ऋण बड़ा-छोटा करते हैं, 0 पूरी कॉल दिखाता है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::SaveDialog</name>
    <message>
        <source>Archives (*.zip)</source>
        <translation>संग्रह (*.zip)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
</context>
<context>
    <name>sb::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>sb::ui::SecretDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Passphrase in use</source>
        <translation>मौजूदा पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>इसके बजाय पासफ़्रेज़ दें</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>इसके बजाय रिकवरी कोड दें</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>रिकवरी कोड लिखें।</translation>
    </message>
    <message>
        <source>Type the passphrase in use.</source>
        <translation>मौजूदा पासफ़्रेज़ टाइप करें।</translation>
    </message>
    <message>
        <source>This is not the recovery code of the workspace.</source>
        <translation>यह इस कार्यक्षेत्र का रिकवरी कोड नहीं है।</translation>
    </message>
    <message>
        <source>Wrong passphrase. Check Caps Lock and the keyboard layout.</source>
        <translation>पासफ़्रेज़ गलत है। Caps Lock और कीबोर्ड की भाषा जाँचें।</translation>
    </message>
</context>
<context>
    <name>sb::ui::SectionList</name>
    <message>
        <source>Basics</source>
        <translation>मूल बातें</translation>
    </message>
    <message>
        <source>Prompt and greeting</source>
        <translation>प्रॉम्प्ट और अभिवादन</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Transcriber</source>
        <translation>प्रतिलेखक</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Speech detection</source>
        <translation>वाणी की पहचान</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>व्यवहार</translation>
    </message>
    <message>
        <source>Transfer routes</source>
        <translation>स्थानांतरण मार्ग</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, समस्या है</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, बदला गया</translation>
    </message>
</context>
<context>
    <name>sb::ui::SectionNames</name>
    <message>
        <source>Sections of the settings</source>
        <translation>सेटिंग के भाग</translation>
    </message>
</context>
<context>
    <name>sb::ui::SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>अपने-आप ताला</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>निष्क्रिय होने पर बंद करें</translation>
    </message>
    <message>
        <source>Waits for a running call, for unsaved edits and while the workspace is served.</source>
        <translation>चालू कॉल, बिना सहेजे बदलावों और कार्यक्षेत्र के सर्व होने तक रुकता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes until the lock</source>
        <translation>बंद होने तक मिनट</translation>
    </message>
    <message>
        <source>Clear copied secrets</source>
        <translation>कॉपी किए राज़ हटाएँ</translation>
    </message>
    <message>
        <source>Keys and codes leave the clipboard.</source>
        <translation>कुंजियाँ और कोड क्लिपबोर्ड से हट जाते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>%n सेकंड बाद</numerusform>
            <numerusform>%n सेकंड बाद</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>खोलने के तरीके</translation>
    </message>
    <message>
        <source>Each one opens the same workspace key. Changing or removing one does not touch the data.</source>
        <translation>हर तरीका कार्यक्षेत्र की वही कुंजी खोलता है। किसी को बदलने या हटाने से डेटा नहीं छूता।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>What you type to unlock.</source>
        <translation>खोलने के लिए जो आप टाइप करते हैं।</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>For the day the passphrase is forgotten.</source>
        <translation>उस दिन के लिए जब पासफ़्रेज़ याद न रहे।</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Replace the recovery code</source>
        <translation>रिकवरी कोड बदलें</translation>
    </message>
    <message>
        <source>Key chain of this computer</source>
        <translation>इस कंप्यूटर की कुंजी-माला</translation>
    </message>
    <message>
        <source>Unlocks without the passphrase after you have signed in.</source>
        <translation>साइन इन करने के बाद बिना पासफ़्रेज़ के खोलती है।</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Unlock with the key chain of this computer</source>
        <translation>इस कंप्यूटर की कुंजी-माला से खोलें</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>एन्क्रिप्शन कुंजी</translation>
    </message>
    <message>
        <source>Encrypt the workspace anew</source>
        <translation>कार्यक्षेत्र को नए सिरे से एन्क्रिप्ट करें</translation>
    </message>
    <message>
        <source>Under a new key, after a backup. The workspace closes meanwhile; the passphrase stays, the recovery code is replaced.</source>
        <translation>बैकअप के बाद, नई कुंजी से। इस बीच कार्यक्षेत्र बंद रहता है; पासफ़्रेज़ वही रहता है, रिकवरी कोड बदल जाता है।</translation>
    </message>
    <message>
        <source>Encrypt anew…</source>
        <translation>नए सिरे से एन्क्रिप्ट करें…</translation>
    </message>
    <message>
        <source>Encrypt the whole workspace anew?</source>
        <translation>पूरा कार्यक्षेत्र नए सिरे से एन्क्रिप्ट करें?</translation>
    </message>
    <message>
        <source>Every page is written anew under a new key, which takes a while and room for a second copy. The workspace is backed up and closed first; calls and the server end. It can be cancelled until the last page is checked.</source>
        <translation>हर पेज नई कुंजी से दोबारा लिखा जाता है; इसमें समय और दूसरी प्रति जितनी जगह लगती है। पहले कार्यक्षेत्र का बैकअप लिया जाता है और उसे बंद किया जाता है; कॉल और सर्वर समाप्त हो जाते हैं। आख़िरी पेज की जाँच तक इसे रद्द किया जा सकता है।</translation>
    </message>
    <message>
        <source>Encrypt anew</source>
        <translation>नए सिरे से एन्क्रिप्ट करें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>A part of the key file is damaged; its second copy is whole. Changing the passphrase writes both anew.</source>
        <translation>कुंजी फ़ाइल का एक हिस्सा ख़राब है; उसकी दूसरी प्रति सही है। पासफ़्रेज़ बदलने से दोनों नए लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>तय नहीं</translation>
    </message>
    <message>
        <source>Set on %1</source>
        <translation>%1 को तय किया गया</translation>
    </message>
    <message>
        <source>The workspace opens by the recovery code only.</source>
        <translation>कार्यक्षेत्र केवल रिकवरी कोड से खुलता है।</translation>
    </message>
    <message>
        <source>Made on %1 · shown once, never again</source>
        <translation>%1 को बना · एक बार दिखाया गया, फिर कभी नहीं</translation>
    </message>
    <message>
        <source>Without one, a forgotten passphrase means lost data.</source>
        <translation>इसके बिना पासफ़्रेज़ भूलने का मतलब डेटा खोना है।</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>एक बनाएँ…</translation>
    </message>
    <message>
        <source>No key chain answers on this computer, so that this cannot be used (%1).</source>
        <translation>इस कंप्यूटर पर कोई कुंजी-माला जवाब नहीं देती, इसलिए इसे काम में नहीं लिया जा सकता (%1)।</translation>
    </message>
    <message>
        <source>The key chain opens this workspace from now on</source>
        <translation>अब से कुंजी-माला यह कार्यक्षेत्र खोलती है</translation>
    </message>
    <message>
        <source>The key chain no longer opens this workspace</source>
        <translation>कुंजी-माला अब यह कार्यक्षेत्र नहीं खोलती</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>पासफ़्रेज़ बदल गया</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>नया रिकवरी कोड बनाएँ?</translation>
    </message>
    <message>
        <source>It is shown once. The code you have stops opening the workspace.</source>
        <translation>यह एक बार दिखाया जाता है। आपका मौजूदा कोड कार्यक्षेत्र खोलना बंद कर देगा।</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>कोड बनाएँ</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>बन रहा है…</translation>
    </message>
    <message>
        <source>The new recovery code is valid</source>
        <translation>नया रिकवरी कोड मान्य है</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>स्क्रीन के साथ अवरुद्ध करें</translation>
    </message>
    <message>
        <source>When the desktop locks its screen or the computer goes to sleep. A running call, export or server postpones it.</source>
        <translation>जब डेस्कटॉप अपनी स्क्रीन अवरुद्ध करे या कंप्यूटर सो जाए। चल रही कॉल, निर्यात या सर्वर इसे टाल देते हैं।</translation>
    </message>
</context>
<context>
    <name>sb::ui::ServerSection</name>
    <message>
        <source>Local server</source>
        <translation>स्थानीय सर्वर</translation>
    </message>
    <message>
        <source>Serve this workspace</source>
        <translation>यह कार्यक्षेत्र सर्व करें</translation>
    </message>
    <message>
        <source>Other programs can then use the Voice Agent API of this workspace, as long as it is open here.</source>
        <translation>तब दूसरे प्रोग्राम इस कार्यक्षेत्र का Voice Agent API काम में ले सकते हैं, जब तक यह यहाँ खुला है।</translation>
    </message>
    <message>
        <source>Serve over HTTP</source>
        <translation>HTTP पर सर्व करें</translation>
    </message>
    <message>
        <source>The idle lock waits while it is on. Locking by hand ends it.</source>
        <translation>जब तक यह चालू है, ताला रुका रहता है। हाथ से बंद करने पर यह समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>कौन जुड़ सकता है</translation>
    </message>
    <message>
        <source>Whoever has an API key or a session token of this workspace; they are made under People and access. Pages of other origins are refused.</source>
        <translation>जिसके पास इस कार्यक्षेत्र की API कुंजी या सत्र टोकन है; वे «लोग और पहुँच» में बनते हैं। दूसरे स्रोतों के पेज मना कर दिए जाते हैं।</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>यह कहाँ सुनता है</translation>
    </message>
    <message>
        <source>Changed while it is off.</source>
        <translation>बंद होने पर बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>कहाँ से पहुँच</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>सुनने का पता</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>केवल यह कंप्यूटर</translation>
    </message>
    <message>
        <source>The network, over TLS</source>
        <translation>नेटवर्क, TLS पर</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 से कोई भी ख़ाली पोर्ट।</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>चुनें: %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>PEM file of the certificate and its chain.</source>
        <translation>प्रमाणपत्र और उसकी शृंखला की PEM फ़ाइल।</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>प्रमाणपत्र की कुंजी</translation>
    </message>
    <message>
        <source>PEM file that only you can read.</source>
        <translation>PEM फ़ाइल जिसे केवल आप पढ़ सकें।</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>बंद हो रहा है…</translation>
    </message>
    <message>
        <source>Shown while it is on.</source>
        <translation>चालू होने पर दिखता है।</translation>
    </message>
    <message>
        <source>%1 answered, %2 under way</source>
        <comment>requests</comment>
        <translation>%1 के जवाब दिए, %2 जारी</translation>
    </message>
    <message>
        <source>others in the network can reach it</source>
        <translation>नेटवर्क के दूसरे लोग इस तक पहुँच सकते हैं</translation>
    </message>
    <message>
        <source>only programs on this computer can reach it</source>
        <translation>केवल इस कंप्यूटर के प्रोग्राम इस तक पहुँच सकते हैं</translation>
    </message>
    <message>
        <source>Programs on this computer, over the loopback address.</source>
        <translation>इस कंप्यूटर के प्रोग्राम, लूपबैक पते पर।</translation>
    </message>
    <message>
        <source>Others in the network too. It takes a certificate and its key.</source>
        <translation>नेटवर्क के दूसरे लोग भी। इसके लिए प्रमाणपत्र और उसकी कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>It cannot listen at this address and port.</source>
        <translation>इस पते और पोर्ट पर सुना नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose another port, or end the program that has it.</source>
        <translation>दूसरा पोर्ट चुनें, या वह प्रोग्राम बंद करें जिसके पास यह है।</translation>
    </message>
    <message>
        <source>It cannot be served with these settings.</source>
        <translation>इन सेटिंग से सेवा नहीं दी जा सकती।</translation>
    </message>
    <message>
        <source>Look at the address, the certificate and its key.</source>
        <translation>पता, प्रमाणपत्र और उसकी कुंजी देखें।</translation>
    </message>
    <message>
        <source>A file or the network cannot be used.</source>
        <translation>किसी फ़ाइल या नेटवर्क का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Choose a certificate and a key that you may read.</source>
        <translation>ऐसा प्रमाणपत्र और कुंजी चुनें जिन्हें आप पढ़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>sb::ui::ServiceSection</name>
    <message numerus="yes">
        <source>seconds</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>सेकंड</numerusform>
            <numerusform>सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>मिनट</numerusform>
            <numerusform>मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tokens</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>टोकन</numerusform>
            <numerusform>टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>characters</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>अक्षर</numerusform>
            <numerusform>अक्षर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>chunks</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>खंड</numerusform>
            <numerusform>खंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>अनुरोध</numerusform>
            <numerusform>अनुरोध</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>प्रति मिनट</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 के लिए</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>प्रति सेकंड</translation>
    </message>
    <message>
        <source>each</source>
        <translation>प्रत्येक</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Price, $</source>
        <translation>मूल्य, $</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Amount, $</source>
        <translation>राशि, $</translation>
    </message>
    <message>
        <source>Nothing was used in this time.</source>
        <translation>इस अवधि में कुछ उपयोग नहीं हुआ।</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Amounts include a markup of %1 on the prices.</source>
        <translation>राशियों में मूल्यों पर %1 का मार्कअप शामिल है।</translation>
    </message>
    <message>
        <source>%1 of it was not taken from these wallets: it could not be paid, or its member has left.</source>
        <translation>इसमें से %1 इन वॉलेट से नहीं लिया गया: यह चुकाया नहीं जा सका, या इसका सदस्य जा चुका है।</translation>
    </message>
    <message>
        <source>Cost by service</source>
        <translation>सेवा के अनुसार लागत</translation>
    </message>
</context>
<context>
    <name>sb::ui::SessionTableModel</name>
    <message>
        <source>Started</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Cost, $</source>
        <translation>लागत, $</translation>
    </message>
</context>
<context>
    <name>sb::ui::SessionsCard</name>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>निपटान</translation>
    </message>
    <message>
        <source>In the whole period</source>
        <translation>पूरी अवधि में</translation>
    </message>
    <message>
        <source>%1, newest first</source>
        <translation>%1, नए पहले</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>कोई सत्र नहीं</translation>
    </message>
    <message>
        <source>Nothing was settled in this time.</source>
        <translation>इस समय में कुछ निपटा नहीं।</translation>
    </message>
</context>
<context>
    <name>sb::ui::SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>पासफ़्रेज़ बदलें…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Verify the workspace</source>
        <translation>कार्यक्षेत्र की जाँच करें</translation>
    </message>
    <message>
        <source>Serve over HTTP, or stop</source>
        <translation>HTTP पर सर्व करें, या रोकें</translation>
    </message>
    <message>
        <source>The scheduled backup was not made. The settings say why.</source>
        <translation>निर्धारित बैकअप नहीं बना। कारण सेटिंग में है।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;उपकरण</translation>
    </message>
    <message>
        <source>The lock waits while the workspace is served</source>
        <translation>कार्यक्षेत्र सर्व हो रहा है, ताला रुका है</translation>
    </message>
    <message>
        <source>The lock waits for the verification</source>
        <translation>जाँच पूरी होने तक ताला रुका है</translation>
    </message>
    <message>
        <source>The lock waits for the backup</source>
        <translation>बैकअप पूरा होने तक ताला रुका है</translation>
    </message>
    <message>
        <source>The lock waits for the restored workspace</source>
        <translation>बहाली पूरी होने तक ताला रुका है</translation>
    </message>
    <message>
        <source>The workspace is no longer served; requests under way are answered first.</source>
        <translation>कार्यक्षेत्र अब सर्व नहीं होगा; जारी अनुरोधों का जवाब पहले दिया जाएगा।</translation>
    </message>
    <message>
        <source>The work on backups or verification is cancelled; nothing of it is left.</source>
        <translation>बैकअप या जाँच का काम रद्द होगा; उसका कुछ भी बाकी नहीं रहेगा।</translation>
    </message>
</context>
<context>
    <name>sb::ui::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>किसी सेटिंग में ये शब्द नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>sb::ui::SetupBar</name>
    <message>
        <source>The caller is</source>
        <translation>कॉल करने वाला</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>केवल पाठ</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल करें</translation>
    </message>
    <message>
        <source>Agent to call</source>
        <translation>किस एजेंट को कॉल करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::SeveralAgentsPane</name>
    <message>
        <source>Exported %1</source>
        <translation>%1 निर्यात हुआ</translation>
    </message>
    <message>
        <source>Ctrl or Shift and a click selects more, a click alone goes back to one.</source>
        <translation>Ctrl या Shift के साथ क्लिक और चुनता है, केवल क्लिक एक पर लौटाता है।</translation>
    </message>
    <message>
        <source>Selected agents</source>
        <translation>चुने हुए एजेंट</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>टैग…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>बदलें…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln एजेंट</numerusform>
            <numerusform>%Ln एजेंट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln सक्रिय</numerusform>
            <numerusform>%Ln सक्रिय</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln रुका हुआ</numerusform>
            <numerusform>%Ln रुके हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln agent(s)</source>
        <translation>
            <numerusform>%Ln एजेंट बदला गया</numerusform>
            <numerusform>%Ln एजेंट बदले गए</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle takes 100 agents at most. Select fewer of them.</source>
        <translation>एक बंडल में अधिक से अधिक 100 एजेंट आते हैं। कम चुनें।</translation>
    </message>
    <message>
        <source>Export agents as a bundle</source>
        <translation>एजेंट बंडल के रूप में निर्यात करें</translation>
    </message>
    <message>
        <source>Their settings, tags and versions go. Their calls and costs stay.</source>
        <translation>उनकी सेटिंग, टैग और संस्करण हट जाएँगे। उनकी कॉल और लागत रहेगी।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are active and answer calls. Their lines will refuse them.</source>
        <translation>
            <numerusform>उनमें से %Ln सक्रिय है और कॉल लेता है। उसकी लाइनें कॉल अस्वीकार करेंगी।</numerusform>
            <numerusform>उनमें से %Ln सक्रिय हैं और कॉल लेते हैं। उनकी लाइनें कॉल अस्वीकार करेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln agent(s)?</source>
        <translation>
            <numerusform>%Ln एजेंट हटाएँ?</numerusform>
            <numerusform>%Ln एजेंट हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln agent(s)</source>
        <translation>
            <numerusform>%Ln एजेंट हटाएँ</numerusform>
            <numerusform>%Ln एजेंट हटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting agents</source>
        <translation>एजेंट हटाए जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln agent(s)</source>
        <translation>
            <numerusform>%Ln एजेंट हटाया गया</numerusform>
            <numerusform>%Ln एजेंट हटाए गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::ShortcutsSection</name>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>ये कुंजियाँ लगाएँ</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>जैसा आया था</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>सब पहले जैसा…</translation>
    </message>
    <message>
        <source>Choose a command, then press its new keys.</source>
        <translation>कोई आदेश चुनें, फिर उसकी नई कुंजियाँ दबाएँ।</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>आदेश और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>नई कुंजियाँ</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>कुंजियाँ दबाएँ</translation>
    </message>
    <message>
        <source>Reset the keys of all commands?</source>
        <translation>सब आदेशों की कुंजियाँ पहले जैसी करें?</translation>
    </message>
    <message>
        <source>Every command gets the keys it came with.</source>
        <translation>हर आदेश को वही कुंजियाँ मिलेंगी जिनके साथ वह आया था।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>सब पहले जैसा करें</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेन्यू</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, बदली हुई</translation>
    </message>
    <message>
        <source>These keys type text. Add Ctrl or Alt, or use a function key.</source>
        <translation>ये कुंजियाँ अक्षर टाइप करती हैं। Ctrl या Alt जोड़ें, या फ़ंक्शन कुंजी लें।</translation>
    </message>
    <message>
        <source>One combination only. Press the keys once.</source>
        <translation>केवल एक संयोजन। कुंजियाँ एक बार दबाएँ।</translation>
    </message>
    <message>
        <source>Fields use these keys for editing text.</source>
        <translation>टेक्स्ट बदलने के लिए ये कुंजियाँ काम में आती हैं।</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Using it here takes it away there.</source>
        <translation>%1 “%2” की कुंजी है। यहाँ लगाने पर वह वहाँ से हट जाएगी।</translation>
    </message>
    <message>
        <source>Take these keys</source>
        <translation>ये कुंजियाँ ले लें</translation>
    </message>
    <message>
        <source>Press the keys that the chosen command shall have.</source>
        <translation>वे कुंजियाँ दबाएँ जो चुने हुए आदेश के लिए हों।</translation>
    </message>
</context>
<context>
    <name>sb::ui::SoftphonePage</name>
    <message>
        <source>Call or hang up</source>
        <translation>कॉल करें या काटें</translation>
    </message>
    <message>
        <source>Mute or unmute</source>
        <translation>मौन करें या हटाएँ</translation>
    </message>
    <message>
        <source>Type as the caller</source>
        <translation>कॉल करने वाले के रूप में लिखें</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>प्रतिलेख कॉपी करें</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>नई कॉल</translation>
    </message>
    <message>
        <source>Softphone</source>
        <translation>सॉफ़्टफ़ोन</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>कॉल(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sb::ui::SoftphoneView</name>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>टोकना</translation>
    </message>
    <message>
        <source>Saved by early starts</source>
        <translation>जल्दी शुरू करने से बचा</translation>
    </message>
    <message>
        <source>Left until cut</source>
        <translation>कटने तक शेष</translation>
    </message>
    <message>
        <source>Nobody to call yet</source>
        <translation>अभी कॉल के लिए कोई नहीं</translation>
    </message>
    <message>
        <source>Make an agent first, then talk to it here.</source>
        <translation>पहले एजेंट बनाएँ, फिर यहाँ उससे बात करें।</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>मि॰से॰</translation>
    </message>
</context>
<context>
    <name>sb::ui::SpeechForm</name>
    <message>
        <source>Speech detection</source>
        <translation>वाणी की पहचान</translation>
    </message>
    <message>
        <source>When a sound counts as speech, and when the caller has finished.</source>
        <translation>कब ध्वनि वाणी मानी जाए, और कब कॉल करने वाला बोल चुका है।</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>वाणी पहचान</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा-मान</translation>
    </message>
    <message>
        <source>How sure the detector must be, 0 to 1. Higher ignores more noise and more quiet speech.</source>
        <translation>पहचान कितनी पक्की हो, 0 से 1। अधिक मान अधिक शोर और धीमी वाणी को अनदेखा करता है।</translation>
    </message>
    <message>
        <source>Shortest speech</source>
        <translation>सबसे छोटी वाणी</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>मि॰से॰</translation>
    </message>
    <message>
        <source>Shorter sounds, such as a cough, do not interrupt the agent.</source>
        <translation>इससे छोटी ध्वनि, जैसे खाँसी, एजेंट को नहीं टोकती।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम</translation>
    </message>
    <message>
        <source>Base of the wait after the caller’s last sound. A finished sentence waits less, an open one longer.</source>
        <translation>कॉल करने वाले की अंतिम ध्वनि के बाद प्रतीक्षा का आधार। पूरा वाक्य कम, अधूरा अधिक प्रतीक्षा कराता है।</translation>
    </message>
    <message>
        <source>Hang up after</source>
        <translation>कॉल काटें</translation>
    </message>
    <message>
        <source>s of silence</source>
        <translation>से॰ की चुप्पी</translation>
    </message>
    <message>
        <source>0 never hangs up for silence.</source>
        <translation>0 चुप्पी पर कभी कॉल नहीं काटता।</translation>
    </message>
    <message>
        <source>16 kHz, wide band</source>
        <translation>16 kHz, चौड़ा बैंड</translation>
    </message>
    <message>
        <source>8 kHz, as a telephone line</source>
        <translation>8 kHz, टेलीफ़ोन लाइन जैसा</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>सुनने की दर</translation>
    </message>
</context>
<context>
    <name>sb::ui::StageLanes</name>
    <message>
        <source>Opened turn</source>
        <translation>खुली बारी</translation>
    </message>
    <message>
        <source>No turn is open</source>
        <translation>कोई बारी खुली नहीं</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>बारी %1</translation>
    </message>
    <message>
        <source>dashed: begun in the pause, %1 ms saved</source>
        <translation>बिंदीदार: विराम में शुरू, %1 मि॰से॰ बचे</translation>
    </message>
</context>
<context>
    <name>sb::ui::StageLegend</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि॰से॰</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ms: %2</source>
        <translation>%1 मि॰से॰: %2</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>चरण</translation>
    </message>
</context>
<context>
    <name>sb::ui::StageWaterfall</name>
    <message>
        <source>Answer delay by turn</source>
        <translation>बारी के अनुसार उत्तर में विलंब</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>अभी कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>बारी %1: %2</translation>
    </message>
    <message>
        <source>Turn %1, %2: %3 ms</source>
        <translation>बारी %1, %2: %3 मि॰से॰</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>बारी</translation>
    </message>
    <message>
        <source>Total, ms</source>
        <translation>कुल, मि॰से॰</translation>
    </message>
    <message>
        <source>The first answer appears here.</source>
        <translation>पहला उत्तर यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>sb::ui::StatusStrip</name>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Commands, Ctrl+K</source>
        <translation>आदेश, Ctrl+K</translation>
    </message>
</context>
<context>
    <name>sb::ui::Steps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>चरण %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>sb::ui::StrengthBar</name>
    <message>
        <source>Weak</source>
        <translation>कमज़ोर</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>मज़बूत</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>बहुत मज़बूत</translation>
    </message>
    <message>
        <source>Passphrase strength: nothing typed</source>
        <translation>पासफ़्रेज़ की मज़बूती: कुछ नहीं लिखा</translation>
    </message>
    <message numerus="yes">
        <source>Passphrase strength: %1, about %n bits</source>
        <translation>
            <numerusform>पासफ़्रेज़ की मज़बूती: %1, लगभग %n बिट</numerusform>
            <numerusform>पासफ़्रेज़ की मज़बूती: %1, लगभग %n बिट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n bits</source>
        <translation>
            <numerusform>लगभग %n बिट</numerusform>
            <numerusform>लगभग %n बिट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>strength in bits, then advice</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sb::ui::TagsDialog</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1 के टैग</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln agent(s)</source>
        <translation>
            <numerusform>%Ln एजेंट के टैग</numerusform>
            <numerusform>%Ln एजेंटों के टैग</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>टैग, बीच में अल्पविराम के साथ</translation>
    </message>
    <message>
        <source>Add to all of them</source>
        <translation>सब में जोड़ें</translation>
    </message>
    <message>
        <source>Remove where they are</source>
        <translation>जहाँ हैं वहाँ से हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>night shift, VIP</source>
        <translation>रात की पाली, VIP</translation>
    </message>
    <message>
        <source>Add the tag %1</source>
        <translation>टैग %1 जोड़ें</translation>
    </message>
    <message>
        <source>“%1” cannot come and go at once.</source>
        <translation>“%1” एक साथ जुड़ और हट नहीं सकता।</translation>
    </message>
</context>
<context>
    <name>sb::ui::TestCallModel</name>
    <message>
        <source>Caller hung up</source>
        <translation>कॉल करने वाले ने काटी</translation>
    </message>
    <message>
        <source>Agent ended</source>
        <translation>एजेंट ने समाप्त की</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>समय सीमा</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>कोई प्रतिक्रिया नहीं</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>शुरू नहीं हो सकी</translation>
    </message>
    <message>
        <source>Agent error</source>
        <translation>एजेंट की त्रुटि</translation>
    </message>
    <message>
        <source>No value for %1</source>
        <translation>%1 का कोई मान नहीं</translation>
    </message>
    <message>
        <source>it was read out as nothing</source>
        <translation>इसकी जगह कुछ नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>Interrupted by the caller</source>
        <translation>कॉल करने वाले ने टोका</translation>
    </message>
    <message>
        <source>agent silent after %1 ms</source>
        <translation>%1 मि॰से॰ में एजेंट शांत</translation>
    </message>
    <message>
        <source>Caller paused %1 ms</source>
        <translation>कॉल करने वाला %1 मि॰से॰ रुका</translation>
    </message>
    <message>
        <source>answer begun early, thrown away</source>
        <translation>उत्तर जल्दी शुरू हुआ, छोड़ दिया गया</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>कॉल समाप्त</translation>
    </message>
    <message>
        <source>Credit ran out</source>
        <translation>क्रेडिट समाप्त हो गया</translation>
    </message>
    <message>
        <source>Credit ends</source>
        <translation>क्रेडिट समाप्त हो रहा है</translation>
    </message>
    <message>
        <source>the call ends at %1</source>
        <translation>कॉल %1 पर समाप्त होगी</translation>
    </message>
</context>
<context>
    <name>sb::ui::Times</name>
    <message>
        <source>HH:mm:ss</source>
        <comment>time format</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM, HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>d MMM, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>sb::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>sb::ui::ToolsLane</name>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>No tool was asked</source>
        <translation>किसी टूल का उपयोग नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>sb::ui::TranscriberForm</name>
    <message>
        <source>Transcriber</source>
        <translation>प्रतिलेखक</translation>
    </message>
    <message>
        <source>Turns what the caller says into text.</source>
        <translation>कॉल करने वाले की बात को पाठ में बदलता है।</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>वाणी से पाठ</translation>
    </message>
    <message>
        <source>Language of the caller</source>
        <translation>कॉल करने वाले की भाषा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>This engine does not list %1.</source>
        <translation>इस इंजन की सूची में %1 नहीं है।</translation>
    </message>
</context>
<context>
    <name>sb::ui::TranscriptCard</name>
    <message>
        <source>Transcript</source>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>कहें</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>प्रतिलेख कॉपी करें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>वाणी</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>Type what the caller would say</source>
        <translation>कॉल करने वाला जो कहेगा वह लिखें</translation>
    </message>
    <message>
        <source>What the caller would say</source>
        <translation>कॉल करने वाला क्या कहेगा</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>बारी %1</translation>
    </message>
</context>
<context>
    <name>sb::ui::TranscriptDelegate</name>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>कॉल करने वाला</translation>
    </message>
</context>
<context>
    <name>sb::ui::TranscriptModel</name>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>कॉल करने वाला</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>%1, at %2: %3</source>
        <translation>%1, %2 पर: %3</translation>
    </message>
</context>
<context>
    <name>sb::ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>सबसे नया</translation>
    </message>
</context>
<context>
    <name>sb::ui::TransferDialog</name>
    <message>
        <source>Transfer credit of %1</source>
        <translation>%1 का क्रेडिट अंतरित करें</translation>
    </message>
    <message>
        <source>Transfer credit</source>
        <translation>क्रेडिट अंतरित करें</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Shared campaign</source>
        <translation>साझा अभियान</translation>
    </message>
    <message>
        <source>Stands in both ledgers. May stay empty.</source>
        <translation>दोनों बहीखातों में रहता है। खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Only %1 is available.</source>
        <translation>केवल %1 उपलब्ध है।</translation>
    </message>
    <message>
        <source>Available in the wallet of %1: %2.</source>
        <translation>%1 के वॉलेट में उपलब्ध: %2।</translation>
    </message>
    <message>
        <source>%1 leaves the wallet of %2, where %3 stays available, and becomes a grant without expiry of %4.</source>
        <translation>%1, %2 के वॉलेट से निकलता है, जहाँ %3 उपलब्ध रहता है, और %4 का बिना समाप्ति वाला अनुदान बनता है।</translation>
    </message>
    <message>
        <source>%1 transferred to %2</source>
        <translation>%2 को %1 अंतरित</translation>
    </message>
</context>
<context>
    <name>sb::ui::TurnsLane</name>
    <message>
        <source>Turns</source>
        <translation>बारियाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n लाइन</numerusform>
            <numerusform>%n लाइनें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::TypedTags</name>
    <message>
        <source>“%1…” is longer than 40 characters.</source>
        <translation>“%1…” 40 अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>There can be 20 tags at most.</source>
        <translation>अधिक से अधिक 20 टैग हो सकते हैं।</translation>
    </message>
</context>
<context>
    <name>sb::ui::UnlockFace</name>
    <message>
        <source>Unlock</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Enter the passphrase of this workspace.</source>
        <translation>इस कार्यक्षेत्र का पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Nothing is readable on this disk until you unlock. Running calls end before the workspace locks.</source>
        <translation>जब तक आप नहीं खोलते, इस डिस्क पर कुछ भी पढ़ा नहीं जा सकता। कार्यक्षेत्र बंद होने से पहले चल रही कॉल समाप्त होती हैं।</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <translation>रिकवरी कोड से खोलें</translation>
    </message>
    <message>
        <source>Other workspace…</source>
        <translation>दूसरा कार्यक्षेत्र…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>नया…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock चालू है</translation>
    </message>
    <message>
        <source>There is no workspace in this folder.</source>
        <translation>इस फ़ोल्डर में कोई कार्यक्षेत्र नहीं है।</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Eight groups; case and hyphens do not matter</source>
        <translation>आठ समूह; बड़े-छोटे अक्षर और हाइफ़न से अंतर नहीं पड़ता</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>पासफ़्रेज़ से खोलें</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>रिकवरी कोड लिखें।</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>This code does not open the workspace. Check each group.</source>
        <translation>यह कोड कार्यक्षेत्र नहीं खोलता। हर समूह जाँचें।</translation>
    </message>
    <message>
        <source>Wrong passphrase. Check Caps Lock and the keyboard layout.</source>
        <translation>पासफ़्रेज़ गलत है। Caps Lock और कीबोर्ड की भाषा जाँचें।</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>कार्यक्षेत्र खोलें</translation>
    </message>
    <message>
        <source>Use key chain</source>
        <translation>कुंजी-माला से</translation>
    </message>
    <message>
        <source>The key chain of this computer does not answer. Use the passphrase.</source>
        <translation>इस कंप्यूटर की कुंजी-माला जवाब नहीं देती। पासफ़्रेज़ दें।</translation>
    </message>
    <message>
        <source>The key chain was not opened. Use the passphrase.</source>
        <translation>कुंजी-माला नहीं खुली। पासफ़्रेज़ दें।</translation>
    </message>
    <message>
        <source>The key chain of this computer does not open this workspace. Use the passphrase.</source>
        <translation>इस कंप्यूटर की कुंजी-माला यह कार्यक्षेत्र नहीं खोलती। पासफ़्रेज़ दें।</translation>
    </message>
</context>
<context>
    <name>sb::ui::UsageChart</name>
    <message>
        <source>MMM</source>
        <comment>date format</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
</context>
<context>
    <name>sb::ui::UsageFilterBar</name>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>इस अवधि में कुछ नहीं</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, %2 तक</translation>
    </message>
</context>
<context>
    <name>sb::ui::UsagePage</name>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;पैसा</translation>
    </message>
    <message>
        <source>Usage as a table or chart</source>
        <translation>उपयोग तालिका या चार्ट में</translation>
    </message>
    <message>
        <source>Export usage table…</source>
        <translation>उपयोग तालिका निर्यात करें…</translation>
    </message>
    <message>
        <source>Export my priced lines…</source>
        <translation>मेरी दर वाली पंक्तियाँ निर्यात करें…</translation>
    </message>
    <message>
        <source>Save cost sheet…</source>
        <translation>लागत पत्रक सहेजें…</translation>
    </message>
    <message>
        <source>Clear usage filters</source>
        <translation>उपयोग के फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Usage and billing</source>
        <translation>उपयोग और बिलिंग</translation>
    </message>
    <message>
        <source>Report of this usage…</source>
        <translation>इस उपयोग की रिपोर्ट…</translation>
    </message>
    <message>
        <source>The lock waits for an export</source>
        <translation>लॉक निर्यात की प्रतीक्षा कर रहा है</translation>
    </message>
    <message>
        <source>The export of priced lines ends; nothing of it is left.</source>
        <translation>मूल्य वाली पंक्तियों का निर्यात रुक जाता है; उसका कुछ नहीं बचता।</translation>
    </message>
</context>
<context>
    <name>sb::ui::UsagePeriod</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 से %2</translation>
    </message>
</context>
<context>
    <name>sb::ui::UsageText</name>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>वाक् से पाठ</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>टेलीफ़ोनी</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>प्लेटफ़ॉर्म</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>एम्बेडिंग</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Model, read</source>
        <translation>मॉडल, पढ़ा</translation>
    </message>
    <message>
        <source>Model, written</source>
        <translation>मॉडल, लिखा</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 टोकन</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 अक्षर</translation>
    </message>
    <message>
        <source>%1 chunks</source>
        <translation>%1 खंड</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 अनुरोध</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / मिनट</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message numerus="yes">
        <source>%n other agents</source>
        <translation>
            <numerusform>%n अन्य एजेंट</numerusform>
            <numerusform>%n अन्य एजेंट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other models</source>
        <translation>
            <numerusform>%n अन्य मॉडल</numerusform>
            <numerusform>%n अन्य मॉडल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other members</source>
        <translation>
            <numerusform>%n अन्य सदस्य</numerusform>
            <numerusform>%n अन्य सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>No agent</source>
        <translation>कोई एजेंट नहीं</translation>
    </message>
</context>
<context>
    <name>sb::ui::UsageTiles</name>
    <message>
        <source>As %1</source>
        <translation>%1 जितना</translation>
    </message>
    <message>
        <source>%1% above %2</source>
        <translation>%2 से %1% अधिक</translation>
    </message>
    <message>
        <source>%1% below %2</source>
        <translation>%2 से %1% कम</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Cost per minute</source>
        <translation>प्रति मिनट लागत</translation>
    </message>
    <message>
        <source>%1 a call in the mean</source>
        <translation>औसतन प्रति कॉल %1</translation>
    </message>
    <message>
        <source>Nothing in %1</source>
        <translation>%1 में कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>sb::ui::UsageView</name>
    <message>
        <source>Usage and billing</source>
        <translation>उपयोग और बिलिंग</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>अन्य…</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>दिनवार लागत</translation>
    </message>
    <message>
        <source>Cost sheet…</source>
        <translation>लागत पत्रक…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>तालिका CSV में…</translation>
    </message>
    <message>
        <source>My priced lines as CSV…</source>
        <translation>मेरी दर वाली पंक्तियाँ CSV में…</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>किसके अनुसार बाँटें</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>%1 के अनुसार</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Other filters may find some.</source>
        <translation>दूसरे फ़िल्टर कुछ पा सकते हैं।</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>No usage in this period</source>
        <translation>इस अवधि में उपयोग नहीं</translation>
    </message>
    <message>
        <source>Calls appear here as soon as they have ended, with what they cost.</source>
        <translation>कॉल समाप्त होते ही अपनी लागत के साथ यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Show the year</source>
        <translation>वर्ष दिखाएँ</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>माहवार लागत</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 निर्यात हुआ</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>उपयोग निर्यात करें</translation>
    </message>
    <message>
        <source>Export priced lines</source>
        <translation>दर वाली पंक्तियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Save cost sheet</source>
        <translation>लागत पत्रक सहेजें</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>निर्यात रद्द करें</translation>
    </message>
    <message>
        <source>Exporting, %1</source>
        <translation>निर्यात हो रहा है, %1</translation>
    </message>
</context>
<context>
    <name>sb::ui::VersionDelegate</name>
    <message>
        <source>In use</source>
        <translation>उपयोग में</translation>
    </message>
</context>
<context>
    <name>sb::ui::VersionsView</name>
    <message>
        <source>Restored</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>बदला गया</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n अन्य</numerusform>
            <numerusform>%1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Every save makes a version.</source>
        <translation>हर बार सहेजने पर एक संस्करण बनता है।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>पुराना संस्करण</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>नया संस्करण</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>with</source>
        <translation>के साथ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, उपयोग में</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>संस्करण %1 लौटाएँ</translation>
    </message>
    <message>
        <source>Version %1 is in use</source>
        <translation>संस्करण %1 उपयोग में है</translation>
    </message>
    <message>
        <source>Restoring makes version %1, a copy of version %2</source>
        <translation>लौटाने पर संस्करण %1 बनेगा, संस्करण %2 की प्रति</translation>
    </message>
    <message>
        <source>Nothing is lost. Running calls keep version %1.</source>
        <translation>कुछ नहीं खोएगा। चल रही कॉल संस्करण %1 पर रहेंगी।</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n बदला</numerusform>
            <numerusform>%n बदले</numerusform>
        </translation>
    </message>
    <message>
        <source>none differs</source>
        <translation>कोई अंतर नहीं</translation>
    </message>
    <message>
        <source>no line differs</source>
        <translation>कोई पंक्ति अलग नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n पंक्ति बदली</numerusform>
            <numerusform>%n पंक्तियाँ बदलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 → %2 tokens</source>
        <translation>लगभग %1 → %2 टोकन</translation>
    </message>
</context>
<context>
    <name>sb::ui::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>सभी कॉल</translation>
    </message>
    <message>
        <source>%1 (shown first)</source>
        <translation>%1 (पहले दिखता है)</translation>
    </message>
    <message>
        <source>Do not show first</source>
        <translation>पहले न दिखाएँ</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>पहले दिखाएँ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>दृश्य का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>किसी और दृश्य का यही नाम है।</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>दृश्य “%1” हटाएँ?</translation>
    </message>
    <message>
        <source>The calls stay. Only this choice of filters and columns goes.</source>
        <translation>कॉल बनी रहेंगी। केवल फ़िल्टर और स्तंभों का यह चुनाव हटेगा।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>दृश्य हटाएँ</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>दृश्य सहेजें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>sb::ui::VoiceForm</name>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>स्वर की ऊँचाई</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>तीव्रता</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>स्थिरता</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>How the agent sounds.</source>
        <translation>एजेंट कैसा सुनाई देता है।</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <translation>पाठ से वाणी</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>This voice could not be played here.</source>
        <translation>यह आवाज़ यहाँ नहीं चलाई जा सकी।</translation>
    </message>
    <message>
        <source>Does not list %1</source>
        <translation>सूची में %1 नहीं</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Good afternoon. How can I help?</source>
        <translation>नमस्ते। मैं आपकी क्या सहायता करूँ?</translation>
    </message>
</context>
<context>
    <name>sb::ui::WalletDialog</name>
    <message>
        <source>this wallet</source>
        <translation>यह वॉलेट</translation>
    </message>
    <message>
        <source>Must be more than zero.</source>
        <translation>शून्य से अधिक होना चाहिए।</translation>
    </message>
    <message>
        <source>The wallet that pays has less than that available. Nothing was moved.</source>
        <translation>भुगतान करने वाले वॉलेट में इतना उपलब्ध नहीं है। कुछ अंतरित नहीं हुआ।</translation>
    </message>
    <message>
        <source>It expires at the end of %1.</source>
        <translation>यह %1 के अंत में समाप्त होता है।</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>यह समाप्त नहीं होता।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>अमेरिकी डॉलर</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>इस दिन के अंत में</translation>
    </message>
    <message>
        <source>Last day of the credit</source>
        <translation>क्रेडिट का अंतिम दिन</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>What is left on that day expires and is not paid back.</source>
        <translation>उस दिन जो बचा हो वह समाप्त हो जाता है और लौटाया नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>sb::ui::WalletTiles</name>
    <message>
        <source>Balance</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>Held by running calls</source>
        <translation>चल रही कॉलों में रोका</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <comment>month</comment>
        <translation>%1 में खर्च</translation>
    </message>
    <message numerus="yes">
        <source>%n grants</source>
        <translation>
            <numerusform>%n अनुदान</numerusform>
            <numerusform>%n अनुदान</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants and %1 unallocated</source>
        <translation>
            <numerusform>%n अनुदान और %1 अनावंटित</numerusform>
            <numerusform>%n अनुदान और %1 अनावंटित</numerusform>
        </translation>
    </message>
    <message>
        <source>No call runs</source>
        <translation>कोई कॉल नहीं चल रही</translation>
    </message>
    <message>
        <source>Grows by the minute</source>
        <translation>हर मिनट बढ़ता है</translation>
    </message>
    <message>
        <source>Running calls hold more than there is</source>
        <translation>चल रही कॉलों ने उपलब्ध से अधिक रोका है</translation>
    </message>
    <message>
        <source>Balance less held and %1 locked</source>
        <translation>शेष से रोका और %1 अवरुद्ध घटाकर</translation>
    </message>
    <message>
        <source>Balance less held</source>
        <translation>शेष से रोका घटाकर</translation>
    </message>
    <message>
        <source>No cap</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Cap %1: all spending is blocked</source>
        <translation>सीमा %1: सारा खर्च रुका है</translation>
    </message>
    <message>
        <source>The cap, %1, is reached</source>
        <translation>सीमा, %1, पूरी हो गई</translation>
    </message>
    <message>
        <source>%1 % of the cap, %2</source>
        <translation>सीमा, %2, का %1 %</translation>
    </message>
    <message>
        <source>The cap was set by %1.</source>
        <translation>सीमा %1 ने तय की।</translation>
    </message>
</context>
<context>
    <name>sb::ui::WalletsPage</name>
    <message>
        <source>Grant credit…</source>
        <translation>क्रेडिट दें…</translation>
    </message>
    <message>
        <source>Monthly cap…</source>
        <translation>मासिक सीमा…</translation>
    </message>
    <message>
        <source>Correct balance…</source>
        <translation>शेष सुधारें…</translation>
    </message>
    <message>
        <source>Transfer credit…</source>
        <translation>क्रेडिट अंतरित करें…</translation>
    </message>
    <message>
        <source>Lock grant…</source>
        <translation>अनुदान अवरुद्ध करें…</translation>
    </message>
    <message>
        <source>Change expiry of grant…</source>
        <translation>अनुदान की समाप्ति बदलें…</translation>
    </message>
    <message>
        <source>Prove ledger again</source>
        <translation>बहीखाता फिर प्रमाणित करें</translation>
    </message>
    <message>
        <source>Reload wallet</source>
        <translation>वॉलेट फिर लोड करें</translation>
    </message>
    <message>
        <source>Grants as timeline or table</source>
        <translation>अनुदान समयरेखा या तालिका में</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>वॉलेट</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;धन</translation>
    </message>
    <message>
        <source>Report of this wallet…</source>
        <translation>इस वॉलेट की रिपोर्ट…</translation>
    </message>
</context>
<context>
    <name>sb::ui::WalletsView</name>
    <message>
        <source>Wallets</source>
        <translation>वॉलेट</translation>
    </message>
    <message>
        <source>Whose wallet</source>
        <translation>किसका वॉलेट</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरा</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>सभी सदस्य</translation>
    </message>
    <message>
        <source>Prove again</source>
        <translation>फिर प्रमाणित करें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Grant credit</source>
        <translation>क्रेडिट दें</translation>
    </message>
    <message>
        <source>The ledger is damaged: balances may be wrong. Restore a backup from before, and keep this workspace to look into it. Found: %1</source>
        <translation>बहीखाता क्षतिग्रस्त है: शेष गलत हो सकते हैं। पहले का बैकअप बहाल करें और जाँच के लिए यह कार्यक्षेत्र रखें। मिला: %1</translation>
    </message>
    <message>
        <source>Unlock grant</source>
        <translation>अनुदान खोलें</translation>
    </message>
    <message>
        <source>Lock grant…</source>
        <translation>अनुदान अवरुद्ध करें…</translation>
    </message>
</context>
<context>
    <name>sb::ui::WaveformLane</name>
    <message>
        <source>Caller</source>
        <translation>कॉल करने वाला</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>कोई रिकॉर्डिंग नहीं</translation>
    </message>
    <message>
        <source>Outline of the recording</source>
        <translation>रिकॉर्डिंग की रूपरेखा</translation>
    </message>
</context>
<context>
    <name>sb::ui::WhatIfCard</name>
    <message>
        <source>What-if</source>
        <translation>अगर-ऐसा-हो</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>भाषा मॉडल</translation>
    </message>
    <message>
        <source>Only completed calls</source>
        <translation>केवल पूरी हुई कॉल</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Use this markup…</source>
        <translation>यह मार्कअप लगाएँ…</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>कुछ नहीं बदलता</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>मार्कअप</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>कमीशन</translation>
    </message>
    <message>
        <source>Calls to re-rate</source>
        <translation>फिर से आँकी जाने वाली कॉल</translation>
    </message>
    <message>
        <source>Share of the calls that was re-rated</source>
        <translation>फिर से आँकी गई कॉल का हिस्सा</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 in percent</source>
        <translation>%1 प्रतिशत में</translation>
    </message>
    <message>
        <source>Today %1%</source>
        <translation>आज %1%</translation>
    </message>
    <message>
        <source>Not used by a distributor</source>
        <translation>वितरक इसका उपयोग नहीं करता</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>%1 के बदले</translation>
    </message>
    <message>
        <source>as billed</source>
        <translation>जैसा बिल हुआ</translation>
    </message>
    <message>
        <source>Re-rating the calls…</source>
        <translation>कॉल फिर से आँकी जा रही हैं…</translation>
    </message>
    <message>
        <source>Re-rated %1 calls in %2 s</source>
        <translation>%1 कॉल %2 से॰ में फिर से आँकी गईं</translation>
    </message>
    <message>
        <source>Change a term to see the difference.</source>
        <translation>अंतर देखने के लिए कोई शर्त बदलें।</translation>
    </message>
    <message>
        <source>The calls were not re-rated.</source>
        <translation>कॉल फिर से नहीं आँकी गईं।</translation>
    </message>
</context>
<context>
    <name>sb::ui::WorkCard</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % पूरा</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>लगभग %n से॰ बाकी</numerusform>
            <numerusform>लगभग %n से॰ बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>लगभग %n मिनट बाकी</numerusform>
            <numerusform>लगभग %n मिनट बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sb::ui::WorkspaceButton</name>
    <message>
        <source>Workspace %1, %2</source>
        <translation>कार्यक्षेत्र %1, %2</translation>
    </message>
</context>
<context>
    <name>sb::ui::WorkspaceCardButton</name>
    <message>
        <source>%1 · %2</source>
        <comment>folder and size of a workspace</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Workspace %1, %2</source>
        <translation>कार्यक्षेत्र %1, %2</translation>
    </message>
</context>
<context>
    <name>sb::ui::WorkspaceSection</name>
    <message>
        <source>Workspace</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>अभी जाँचा नहीं</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>यह कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Given when it was made.</source>
        <translation>बनाते समय दिया गया।</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>One folder that only you can open.</source>
        <translation>एक फ़ोल्डर जिसे केवल आप खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Size on the disk</source>
        <translation>डिस्क पर आकार</translation>
    </message>
    <message>
        <source>Store and recordings, without backups.</source>
        <translation>भंडार और रिकॉर्डिंग, बैकअप के बिना।</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>बनाने की तारीख़</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Version of the schema</source>
        <translation>स्कीमा का संस्करण</translation>
    </message>
    <message>
        <source>An older program cannot open a newer workspace.</source>
        <translation>पुराना प्रोग्राम नया कार्यक्षेत्र नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Version of Switchboard</source>
        <translation>Switchboard का संस्करण</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>क्या यह सही-सलामत है?</translation>
    </message>
    <message>
        <source>Verify the workspace</source>
        <translation>कार्यक्षेत्र की जाँच करें</translation>
    </message>
    <message>
        <source>Reads the keys, every page and every recording, and replays the ledger. Nothing is changed.</source>
        <translation>कुंजियाँ, हर पेज और हर रिकॉर्डिंग पढ़ता है, और खाते को दोहराता है। कुछ बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>आप काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>पूरी नहीं हुई</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) damaged</source>
        <translation>
            <numerusform>%n हिस्सा ख़राब</numerusform>
            <numerusform>%n हिस्से ख़राब</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), none damaged</source>
        <translation>
            <numerusform>%n हिस्सा, ख़राब नहीं</numerusform>
            <numerusform>%n हिस्से, कोई ख़राब नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Make no changes, and restore the newest backup into a new folder.</source>
        <translation>कोई बदलाव न करें, और सबसे नया बैकअप नए फ़ोल्डर में बहाल करें।</translation>
    </message>
</context>
</TS>
