<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_US">
<context>
    <name>CallConversation</name>
    <message>
        <source>Interrupted by the caller</source>
        <translation>कॉल करने वाले ने टोका</translation>
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
    <name>sb::ui::AgentListPane</name>
    <message>
        <source>Search agents</source>
        <translation>एजेंट खोजें</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Import an agent</source>
        <translation>एजेंट आयात करें</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>नया एजेंट</translation>
    </message>
</context>
<context>
    <name>sb::ui::AgentRows</name>
    <message>
        <source>no line</source>
        <translation>कोई लाइन नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n लाइन</numerusform>
            <numerusform>%n लाइनें</numerusform>
        </translation>
    </message>
    <message>
        <source>active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>paused</source>
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
        <source>Import agent</source>
        <translation>एजेंट आयात करें</translation>
    </message>
    <message>
        <source>Agent files (*.json)</source>
        <translation>एजेंट फ़ाइलें (*.json)</translation>
    </message>
    <message>
        <source>Imported, paused until you make it active</source>
        <translation>आयात हुआ, सक्रिय करने तक रुका रहेगा</translation>
    </message>
    <message>
        <source>Export agent</source>
        <translation>एजेंट निर्यात करें</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 निर्यात हुआ</translation>
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
        <source>Transcript</source>
        <translation>प्रतिलेख</translation>
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
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP संग्रह (*.zip)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>निर्यात हो रहा है</translation>
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
    <name>sb::ui::CallTable</name>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallTableModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 मि॰से॰</translation>
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
        <source>Reload calls</source>
        <translation>कॉल फिर लोड करें</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Ca&amp;lls</source>
        <translation>कॉल(&amp;L)</translation>
    </message>
</context>
<context>
    <name>sb::ui::CallsView</name>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
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
    <name>sb::ui::CsvFile</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
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
        <source>Reload earnings</source>
        <translation>कमाई फिर से लोड करें</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>कमाई</translation>
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
        <source>Reload usage</source>
        <translation>उपयोग फिर से लोड करें</translation>
    </message>
    <message>
        <source>Usage and billing</source>
        <translation>उपयोग और बिलिंग</translation>
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
</TS>
