// Touches an app's window the way a person does: controls are found by objectName, must be visible,
// large enough and the topmost thing at their centre, and are touched there.
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

#include <functional>
#include <string>

namespace ayumi::testing {

// Warnings and errors of Qt and QML since the last call; installs itself on first use.
QStringList takeWarnings();

class PageDriver {
public:
    explicit PageDriver(QQuickWindow* window) : m_window(window) {}

    void resize(int width, int height);
    void settle();  // until nothing is queued and the page is drawn
    // Waits until the condition holds, at most 20 s; false if it does not.
    bool waitFor(const std::function<bool()>& condition);

    QQuickItem* find(const QString& objectName) const;  // visible ones only; nullptr
    // Waits for it, scrolls it into view if it must, checks it, touches it. Empty if done, else why
    // not.
    std::string touch(const QString& objectName);
    std::string write(const QString& objectName, const QString& text);  // touches, then types
    void key(Qt::Key key);
    void type(const QString& text);  // into whatever has the focus
    // Tab until the control has the focus; then Enter. Empty if done, else why not.
    std::string pressByKeyboard(const QString& objectName, Qt::Key key = Qt::Key_Return);
    std::string writeByKeyboard(const QString& objectName, const QString& text);

    QStringList shownTexts() const;                     // every text visible on the page
    QStringList textsIn(const QQuickItem* item) const;  // visible in it; empty of nullptr
    bool shows(const QString& part) const;
    QImage grab();     // once everything is drawn
    QImage picture();  // as it was drawn last

private:
    void forEachShown(const std::function<void(QQuickItem*)>& visit) const;
    void bringIntoView(QQuickItem* item);
    void drawNow();
    bool reachByKeyboard(const QString& objectName);

    QQuickWindow* m_window;
};

}  // namespace ayumi::testing
