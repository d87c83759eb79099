// A person's hand and eyes on one window: touches what it finds by objectName, scrolls to it by
// touch, and stops the story when it cannot.
#pragma once

#include <functional>
#include <string>

#include "tests/qml/pages/page_driver.h"
#include "tests/tour/report.h"

namespace ayumi::tour {

class Hand {
public:
    Hand(QQuickWindow* window, Report& report, QString who);

    void touch(const QString& name);
    void write(const QString& name, const QString& text);
    void answer(const QString& code);  // a tile where there is room for its picture, else a row
    void enterPin(const QString& digits);
    void waitFor(const QString& what, const std::function<bool()>& condition, int mostMs = 20'000);
    void waitForControl(const QString& name, int mostMs = 20'000);
    bool check(bool holds, const QString& what, const QString& detail = {});
    void picture(const QString& name);

    bool sees(const QString& name) const { return m_driver.find(name) != nullptr; }
    bool reads(const QString& part) const { return m_driver.shows(part); }
    // A property of a control as text; "" if it is not shown.
    QString textOf(const QString& name, const char* property = "text") const;
    QStringList textsIn(const QString& name) const;  // of what lies in a control, from the top
    testing::PageDriver& driver() { return m_driver; }

private:
    void scrollTo(const QString& name);
    void flick(QQuickItem* body, bool down);
    void reach(const QString& name, const char* deed, const std::function<std::string()>& act);

    QQuickWindow* m_window;
    Report& m_report;
    QString m_who;
    testing::PageDriver m_driver;
};

// Lets events run until it holds; false after so long.
bool waitUntil(const std::function<bool()>& condition, int mostMs);

}  // namespace ayumi::tour
