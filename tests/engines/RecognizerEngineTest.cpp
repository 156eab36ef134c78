#include "tests/support/DentalAgent.h"
#include "tests/support/SpeechSamples.h"
#include "voice/stt/PocketSphinxRecognizer.h"
#include "voice/stt/Pronunciation.h"
#include "voice/stt/SpokenWords.h"
#include "voice/tts/FliteVoice.h"

#include <QTest>

#include <sstream>

using namespace sb;
using namespace sb::voice;
using namespace sb::voice::test;

namespace {

/// The sentence with a little room tone around it, so that the first and last sounds are whole.
std::vector<float> said(FliteVoice &voice, const std::string &text, const std::string &name)
{
    std::vector<float> samples(1600);
    std::uint32_t state = 1;
    const auto tone = [&state] {
        state = state * 1664525U + 1013904223U;
        return (static_cast<float>(state >> 16) / 65536.0F - 0.5F) * 1e-3F;
    };
    for (auto &sample : samples)
        sample = tone();
    const auto speech = spoken(voice, {.text = text, .voice = name});
    samples.insert(samples.end(), speech.begin(), speech.end());
    for (int i = 0; i < 1600; ++i)
        samples.push_back(tone());
    return samples;
}

struct Heard
{
    std::string text;
    std::vector<std::string> interims;
};

Heard hear(SpeechToText &ears, Samples samples)
{
    Heard heard;
    if (!ears.begin())
        return heard;
    while (!samples.empty()) {
        const auto piece = samples.first(std::min(samples.size(), kFrameSamples));
        samples = samples.subspan(piece.size());
        const auto interim = ears.accept(piece);
        if (interim && *interim)
            heard.interims.push_back(**interim);
    }
    heard.text = ears.finish().value_or("");
    return heard;
}

std::vector<std::string> split(const std::string &text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

/// Least number of words to insert, drop or change.
std::size_t wordErrors(const std::vector<std::string> &said, const std::vector<std::string> &heard)
{
    std::vector<std::size_t> row(heard.size() + 1);
    for (std::size_t j = 0; j <= heard.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= said.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= heard.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (said[i - 1] == heard[j - 1] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

class RecognizerEngineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FliteVoice> m_voice;
    std::unique_ptr<PocketSphinxRecognizer> m_ears;

private Q_SLOTS:
    void initTestCase()
    {
        m_voice = FliteVoice::open().value();
        PocketSphinxOptions options;
        options.words.addCommonPhrases();
        options.words.addAgent(kDentalPrompt, kDentalGreeting);
        auto opened = PocketSphinxRecognizer::open(options);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_ears = std::move(*opened);
    }

    void hearsTheAgentsQuestions_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("keyWord");
        const auto row = [](const char *sentence, const char *word) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromUtf8(word);
        };
        row("how much does a cleaning cost", "cleaning");
        row("do you take insurance", "insurance");
        row("what are your opening hours on saturday", "hours");
        row("i want to cancel my appointment", "cancel");
        row("is there any parking", "parking");
        row("thank you very much goodbye", "goodbye");
    }

    void hearsTheAgentsQuestions()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, keyWord);
        for (const auto *name : {"rms", "kal16"}) {
            m_ears->newCaller();
            const auto heard = hear(*m_ears, said(*m_voice, sentence.toStdString(), name));
            const auto words = split(heard.text);
            QVERIFY2(std::ranges::count(words, keyWord.toStdString()) == 1,
                     (std::string(name) + ": " + heard.text).c_str());
            QVERIFY(!heard.interims.empty() || words.size() < 2);
        }
    }

    void errsInFewWordsOfSentencesItWasNotTaught()
    {
        std::size_t errors = 0;
        std::size_t count = 0;
        for (const auto *name : {"rms", "awb", "kal16"}) {
            m_ears->newCaller();
            for (const auto *sentence :
                 {"hello good morning", "can you tell me how much a root canal is", "who is the dentist",
                  "what time do you close on friday", "do you also treat small children", "where are you located",
                  "can i come at half past three"}) {
                const auto words = split(sentence);
                errors += wordErrors(words, split(hear(*m_ears, said(*m_voice, sentence, name)).text));
                count += words.size();
            }
        }
        QVERIFY2(errors * 100 < count * 20, std::to_string(errors).c_str());
    }

    void hearsAWordThatNoDictionaryHas()
    {
        PocketSphinxOptions options;
        options.words.addCommonPhrases();
        options.words.addAgent("Q: Do you sell the Zorbatron? A: Yes, the Zorbatron costs nine dollars.", "");
        const auto ears = PocketSphinxRecognizer::open(options);
        QVERIFY(ears);
        const auto heard = hear(**ears, said(*m_voice, "do you sell the zorbatron", "rms"));
        QVERIFY2(heard.text.find("zorbatron") != std::string::npos, heard.text.c_str());
        const auto without = hear(*m_ears, said(*m_voice, "do you sell the zorbatron", "rms"));
        QVERIFY(without.text.find("zorbatron") == std::string::npos);
    }

    void hearsTheSameTwiceAndNothingInSilence()
    {
        const auto samples = said(*m_voice, "how much is a root canal", "slt");
        m_ears->newCaller();
        const auto first = hear(*m_ears, samples);
        m_ears->newCaller();
        const auto second = hear(*m_ears, samples);
        QCOMPARE(second.text, first.text);
        QVERIFY(second.interims == first.interims);
        QCOMPARE(hear(*m_ears, std::vector<float>(16'000)).text, std::string());
    }

    void refusesSpeechBeforeItBegan()
    {
        QVERIFY(!m_ears->accept(std::vector<float>(160)));
        QVERIFY(!m_ears->finish());
    }

    void textBecomesSpokenWords()
    {
        const auto words = [](std::string_view text) {
            std::string joined;
            for (const auto &word : spokenWords(text))
                joined += (joined.empty() ? "" : " ") + word;
            return joined;
        };
        QCOMPARE(words("It’s $1,250 on May 4th."),
                 std::string("it's one thousand two hundred fifty dollars on may fourth"));
        QCOMPARE(words("9:30-18:05"), std::string("nine thirty to eighteen oh five"));
        QCOMPARE(words("20th, 12.5% & 007"), std::string("twentieth twelve point five percent and zero zero seven"));
        QCOMPARE(words("नमस्ते"), std::string());
    }

    void languageModelsProbabilitiesSumToOne()
    {
        LanguageModelBuilder builder;
        builder.addSentence("a b c", 2.0);
        builder.addSentence("a c", 1.0);
        double sum = 0;
        std::istringstream arpa(builder.arpa());
        bool unigrams = false;
        for (std::string line; std::getline(arpa, line);) {
            if (line.starts_with("\\"))
                unigrams = line == "\\1-grams:";
            else if (unigrams && !line.empty() && line.find("<s>") == std::string::npos)
                sum += std::pow(10.0, std::stod(line));
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-3);
    }

    void lettersSoundAsNamesAndWordsAsWords()
    {
        QCOMPARE(pronunciation("cat"), std::string("K AE T"));
        QCOMPARE(spelledPronunciation("emi"), std::string("IY EH M AY"));
    }
};

QTEST_GUILESS_MAIN(RecognizerEngineTest)
#include "RecognizerEngineTest.moc"
