#include "tests/qml/pages/page_driver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointingDevice>
#include <QtTest/QTest>

namespace ayumi::testing {

namespace {

constexpr int kWaitMs = 20'000;
constexpr int kDrawMs = 2'000;
constexpr int kMostTabs = 200;

QStringList& warnings() {
    static QStringList list;
    return list;
}

void collect(QtMsgType type, const QMessageLogContext&, const QString& text) {
    // The offscreen platform knows no such thing; it is not about a page.
    if (text.contains("propagateSizeHints")) return;
    if (type != QtDebugMsg && type != QtInfoMsg) warnings() += text;
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

QPointingDevice* touchScreen() {
    static QPointingDevice* device = QTest::createTouchDevice();
    return device;
}

template <class Item>
void visitShown(Item* item, const std::function<void(Item*)>& visit) {
    if (item == nullptr || !item->isVisible() || item->opacity() == 0) return;
    visit(item);
    for (QQuickItem* child : item->childItems()) visitShown<Item>(child, visit);
}

// What a text or a field shows; empty of anything else.
QString saidBy(const QQuickItem* item) {
    const bool ruby = item->inherits("ayumi::drawing::RubyItem");
    const bool plain = item->inherits("QQuickText") || item->inherits("QQuickTextInput") ||
                       item->inherits("QQuickTextEdit");
    if (!ruby && !plain) return {};
    return item->property(ruby ? "plainText" : "text").toString();
}

bool isShown(const QQuickItem* item) {
    return item->isVisible() && item->width() > 0 && item->height() > 0 && item->opacity() > 0;
}

// What is painted last at a point: deepest child, highest z, latest sibling.
QQuickItem* topmostAt(QQuickItem* item, QPointF scene) {
    QList<QQuickItem*> children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
    const bool inside = item->contains(item->mapFromScene(scene));
    if (item->clip() && !inside) return nullptr;
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (!(*child)->isVisible() || (*child)->opacity() == 0 || (*child)->z() < 0) continue;
        if (QQuickItem* found = topmostAt(*child, scene)) return found;
    }
    return inside && item->width() > 0 ? item : nullptr;
}

}  // namespace

QStringList takeWarnings() {
    static const bool installed = (qInstallMessageHandler(collect), true);
    (void)installed;
    return std::exchange(warnings(), {});
}

void PageDriver::resize(int width, int height) {
    m_window->resize(width, height);
    settle();
    drawNow();
}

void PageDriver::settle() {
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    QTest::qWait(5);
}

bool PageDriver::waitFor(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > kWaitMs) return false;
        QTest::qWait(10);
    }
    settle();
    return true;
}

void PageDriver::forEachShown(const std::function<void(QQuickItem*)>& visit) const {
    visitShown<QQuickItem>(m_window->contentItem(), visit);
}

QQuickItem* PageDriver::find(const QString& objectName) const {
    QQuickItem* found = nullptr;
    forEachShown([&](QQuickItem* item) {
        if (item->objectName() == objectName && isShown(item)) found = item;
    });
    return found;
}

void PageDriver::bringIntoView(QQuickItem* item) {
    for (QQuickItem* up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable")) continue;
        const QPointF place = item->mapToItem(up, QPointF(0, 0));
        const double below = place.y() + item->height() + 12 - up->height();
        const double first = up->property("originY").toDouble();
        const double most =
            first + qMax(0.0, up->property("contentHeight").toDouble() - up->height());
        double y = up->property("contentY").toDouble();
        if (below > 0) y = qMin(most, y + below);
        if (place.y() < 12) y = qMax(first, y + place.y() - 12);
        up->setProperty("contentY", y);
    }
    settle();
}

std::string PageDriver::touch(const QString& objectName) {
    // What was done before may be on its way still: a person looks until it is there.
    if (find(objectName) == nullptr) waitFor([&] { return find(objectName) != nullptr; });
    QQuickItem* item = find(objectName);
    if (item == nullptr) return objectName.toStdString() + " is not on the page";
    if (!item->isEnabled()) return objectName.toStdString() + " is disabled";
    bringIntoView(item);
    item = find(objectName);  // what happened meanwhile may have made the page anew
    if (item == nullptr) return objectName.toStdString() + " went away";
    if (item->height() < 47.5 || item->width() < 47.5)
        return objectName.toStdString() + " is too small";
    const QPointF centre = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    const QRectF view(0, 0, m_window->width(), m_window->height());
    if (!view.contains(centre)) return objectName.toStdString() + " is outside of the window";
    const QQuickItem* top = topmostAt(m_window->contentItem(), centre);
    if (top == nullptr) return objectName.toStdString() + " is clipped away";
    const QQuickItem* up = top;
    while (up != nullptr && up != item) up = up->parentItem();
    if (up == nullptr) {
        return objectName.toStdString() + " is covered by " + top->metaObject()->className();
    }
    QTest::touchEvent(m_window, touchScreen()).press(1, centre.toPoint());
    settle();
    QTest::touchEvent(m_window, touchScreen()).release(1, centre.toPoint());
    settle();
    return {};
}

std::string PageDriver::write(const QString& objectName, const QString& text) {
    const std::string problem = touch(objectName);
    if (!problem.empty()) return problem;
    QQuickItem* input = m_window->activeFocusItem();
    if (input == nullptr || input->objectName() != objectName)
        return objectName.toStdString() + " has no focus";
    QTest::keySequence(m_window, QKeySequence::SelectAll);
    QTest::keyClick(m_window, Qt::Key_Delete);
    type(text);
    return {};
}

void PageDriver::type(const QString& text) {
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const int key = code < 0x80 ? c.toUpper().unicode() : 0;  // as a keyboard has them
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(m_window, &press);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(m_window, &release);
    }
    settle();
}

void PageDriver::key(Qt::Key key) {
    QTest::keyClick(m_window, key);
    settle();
}

bool PageDriver::reachByKeyboard(const QString& objectName) {
    for (int i = 0; i < kMostTabs; ++i) {
        const QQuickItem* focused = m_window->activeFocusItem();
        if (focused != nullptr && focused->objectName() == objectName) return true;
        key(Qt::Key_Tab);
    }
    return false;
}

std::string PageDriver::pressByKeyboard(const QString& objectName, Qt::Key pressed) {
    if (!reachByKeyboard(objectName)) return objectName.toStdString() + " is not reached by Tab";
    key(pressed);
    return {};
}

std::string PageDriver::writeByKeyboard(const QString& objectName, const QString& text) {
    if (!reachByKeyboard(objectName)) return objectName.toStdString() + " is not reached by Tab";
    QTest::keySequence(m_window, QKeySequence::SelectAll);
    QTest::keyClick(m_window, Qt::Key_Delete);
    type(text);
    return {};
}

QStringList PageDriver::shownTexts() const { return textsIn(m_window->contentItem()); }

QStringList PageDriver::textsIn(const QQuickItem* item) const {
    QStringList texts;
    visitShown<const QQuickItem>(item, [&](const QQuickItem* one) {
        const QString text = saidBy(one);
        if (!text.isEmpty() && !texts.contains(text)) texts += text;
    });
    return texts;
}

bool PageDriver::shows(const QString& part) const {
    const QStringList texts = shownTexts();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString& text) { return text.contains(part); });
}

// As the window draws itself, which costs a tenth of a picture of it. The second time is for what
// waits for a timer of no time (Later).
void PageDriver::drawNow() {
    for (int turn = 0; turn < 2; ++turn) {
        bool drawn = false;
        const auto swapped = QObject::connect(m_window, &QQuickWindow::frameSwapped,
                                              [&drawn] { drawn = true; });
        m_window->update();
        QElapsedTimer timer;
        for (timer.start(); !drawn && timer.elapsed() < kDrawMs;) QTest::qWait(1);
        QObject::disconnect(swapped);
        if (!drawn) (void)m_window->grabWindow();  // a window that is not shown draws no frames
    }
    settle();
}

QImage PageDriver::grab() {
    drawNow();
    return picture();
}

QImage PageDriver::picture() { return m_window->grabWindow(); }

}  // namespace ayumi::testing
