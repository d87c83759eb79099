// What stands on a window's screen, and how it is drawn: texts, icons and controls with their
// places and colours. A popup that stops the page is the page while it is open.
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>

#include <vector>

namespace ayumi::testing {

struct Shown {
    QQuickItem* item;
    QRectF place;    // on the screen
    QRectF visible;  // of it, what no frame cuts off
    bool enabled;

    bool whole() const { return visible == place; }
};

using Wanted = bool (*)(const QQuickItem*);

bool isText(const QQuickItem* item);
bool isIcon(const QQuickItem* item);
bool isControl(const QQuickItem* item);
bool isField(const QQuickItem* item);  // to type in
bool isFlickable(const QQuickItem* item);
// A button that only looks the part, for one layout with others that are pressed, is not.
bool isPressed(const QQuickItem* item);
bool isWithin(const QQuickItem* item, const QQuickItem* around);
const QQuickItem* flickableAround(const QQuickItem* item);  // nullptr if nothing scrolls it

QString textOf(const QQuickItem* item);  // of a text
bool hasMarkup(const QString& text);     // a reading as it is written, not as it is drawn
QString nameOf(const QQuickItem* item);  // to tell a person which one is meant
QString className(const QObject* item);

QQuickItem* topSheet(QQuickWindow* window);
std::vector<Shown> shownOn(QQuickWindow* window, Wanted wanted);
std::vector<Shown> shownIn(QQuickItem* root, QQuickWindow* window, Wanted wanted);

double contrast(const QColor& a, const QColor& b);                // WCAG, 1..21
QColor groundOf(const QImage& picture, const QRectF& place);      // the colour that most of it has
QColor groundAround(const QImage& picture, const QRectF& place);  // of a line around it

}  // namespace ayumi::testing
