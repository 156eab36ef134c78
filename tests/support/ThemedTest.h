#pragma once

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTest>

/// main() of a test that shows windows: an application with its theme, light, without motion.
#define SB_THEMED_TEST(TestClass)                                                                                      \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        QApplication application(argc, argv);                                                                          \
        sb::ui::Theme theme(application);                                                                              \
        theme.setChoice(sb::ui::ThemeChoice::Light);                                                                   \
        theme.setMotion(false);                                                                                        \
        TestClass test;                                                                                                \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
