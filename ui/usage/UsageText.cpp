#include "ui/usage/UsageText.h"

#include "ui/format/Numbers.h"
#include "ui/format/VisibleText.h"

#include <QCoreApplication>
#include <QLocale>

namespace sb::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sb::ui::UsageText)
};

} // namespace

QString serviceText(UsageService service)
{
    switch (service) {
    case UsageService::Llm:
        return Words::tr("Model");
    case UsageService::Stt:
        return Words::tr("Speech to text");
    case UsageService::Tts:
        return Words::tr("Voice");
    case UsageService::Telephony:
        return Words::tr("Telephony");
    case UsageService::Platform:
        return Words::tr("Platform");
    case UsageService::Embedding:
        return Words::tr("Embedding");
    case UsageService::Search:
        return Words::tr("Search");
    }
    return {};
}

Role serviceRole(UsageService service)
{
    switch (service) {
    case UsageService::Telephony:
        return Role::Chart1;
    case UsageService::Platform:
        return Role::Chart2;
    case UsageService::Stt:
        return Role::Chart3;
    case UsageService::Llm:
        return Role::Chart4;
    case UsageService::Tts:
        return Role::Chart5;
    case UsageService::Embedding:
    case UsageService::Search:
        break;
    }
    return Role::Chart6;
}

QString lineText(const UsageRecord &line)
{
    if (line.unit == UsageUnit::TokensIn)
        return Words::tr("Model, read");
    if (line.unit == UsageUnit::TokensOut)
        return Words::tr("Model, written");
    return serviceText(line.service);
}

QString usedText(const UsageRecord &line)
{
    const auto count = plainNumber(line.quantity);
    switch (line.unit) {
    case UsageUnit::Seconds:
        return Words::tr("%1 s").arg(count);
    case UsageUnit::Minutes:
        return Words::tr("%1 min").arg(count);
    case UsageUnit::TokensIn:
    case UsageUnit::TokensOut:
        return Words::tr("%1 tokens").arg(count);
    case UsageUnit::Characters:
        return Words::tr("%1 characters").arg(count);
    case UsageUnit::Chunks:
        return Words::tr("%1 chunks").arg(count);
    case UsageUnit::Requests:
        return Words::tr("%1 requests").arg(count);
    }
    return count;
}

QString priceText(const UsageRecord &line)
{
    if (!line.priceUsd.hasValue())
        return QString(QChar(0x2013));
    const auto price = plainNumber(static_cast<double>(line.priceUsd->micros()) / 1e6);
    const auto per = line.pricePer.value_or(1);
    if (per == 1)
        return price;
    if (line.unit == UsageUnit::Seconds && per == 60)
        return Words::tr("%1 / min").arg(price);
    return Words::tr("%1 / %2").arg(price, QLocale().toString(per));
}

QString usageTypeText(UsageType type)
{
    switch (type) {
    case UsageType::Calls:
        return Words::tr("Calls");
    case UsageType::Chat:
        return Words::tr("Chat");
    case UsageType::Embedding:
        return Words::tr("Embedding");
    }
    return {};
}

QString splitText(UsageSplit split)
{
    switch (split) {
    case UsageSplit::Service:
        return Words::tr("Service");
    case UsageSplit::Agent:
        return Words::tr("Agent");
    case UsageSplit::Model:
        return Words::tr("Model");
    case UsageSplit::Member:
        return Words::tr("Member");
    }
    return {};
}

QString groupText(const UsageGroup &group, UsageSplit split)
{
    if (group.key == "*") {
        const auto others = static_cast<int>(group.members);
        switch (split) {
        case UsageSplit::Agent:
            return Words::tr("%n other agents", nullptr, others);
        case UsageSplit::Model:
            return Words::tr("%n other models", nullptr, others);
        case UsageSplit::Member:
            return Words::tr("%n other members", nullptr, others);
        case UsageSplit::Service:
            break;
        }
        return Words::tr("Others");
    }
    if (split == UsageSplit::Service) {
        const auto service = fromName<UsageService>(group.key);
        return service ? serviceText(*service) : Words::tr("Others");
    }
    const auto name = visibleText(QString::fromStdString(group.name)).left(400);
    if (!name.isEmpty())
        return name;
    if (!group.key.empty()) // gone, and nobody knows its name any more
        return QString::fromStdString(group.key).left(8);
    return split == UsageSplit::Model ? Words::tr("No model") : Words::tr("No agent");
}

} // namespace sb::ui
