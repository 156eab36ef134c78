#pragma once

#include <QTranslator>

namespace sb::ui {

/// A language that nobody speaks, made while the program runs: every sentence half as long again, with accents, in
/// brackets. What stays plain was not given to tr(); what is cut has no room for German. Right to left comes by
/// QGuiApplication::setLayoutDirection.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    static QString lengthened(const QString &source);
};

} // namespace sb::ui
