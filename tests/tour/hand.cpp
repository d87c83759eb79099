#include "tests/tour/hand.h"

#include <QElapsedTimer>
#include <QPointingDevice>
#include <QtTest/QTest>

#include <utility>

namespace ayumi::tour {

namespace {

constexpr int kMostScrolls = 40;
constexpr int kLayoutMs = 5'000;

QQuickItem* scrollerOf(QQuickItem* item) {
    QQuickItem* up = item->parentItem();
    while (up != nullptr && !up->inherits("QQuickFlickable")) up = up->parentItem();
    return up;
}

}  // namespace

bool waitUntil(const std::function<bool()>& condition, int mostMs) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > mostMs) return false;
        QTest::qWait(10);
    }
    return true;
}

Hand::Hand(QQuickWindow* window, Report& report, QString who)
    : m_window(window), m_report(report), m_who(std::move(who)), m_driver(window) {}

void Hand::scrollTo(const QString& name) {
    for (int i = 0; i < kMostScrolls; ++i) {
        QQuickItem* item = m_driver.find(name);
        QQuickItem* body = item == nullptr ? nullptr : scrollerOf(item);
        if (body == nullptr) return;
        const double top = item->mapToItem(body, QPointF(0, 0)).y();
        const bool below = top + item->height() > body->height();
        if (!below && top >= 0) return;
        const QString button = below ? "scrollDown" : "scrollUp";
        const QQuickItem* found = m_driver.find(button);
        if (found != nullptr && found->isEnabled()) {
            const std::string problem = m_driver.touch(button);
            if (!problem.empty()) return;
        } else {
            flick(body, below);
        }
    }
}

void Hand::flick(QQuickItem* body, bool down) {
    static QPointingDevice* screen = QTest::createTouchDevice();
    const QPointF middle = body->mapToScene(QPointF(body->width() / 2, body->height() / 2));
    const double step = body->height() / 20 * (down ? -1 : 1);
    QTest::touchEvent(m_window, screen).press(7, middle.toPoint());
    for (int i = 1; i <= 6; ++i) {
        QTest::touchEvent(m_window, screen).move(7, (middle + QPointF(0, step * i)).toPoint());
        QTest::qWait(20);
    }
    QTest::qWait(120);  // a resting finger: no momentum
    QTest::touchEvent(m_window, screen).release(7, (middle + QPointF(0, step * 6)).toPoint());
    m_driver.settle();
}

void Hand::touch(const QString& name) {
    reach(name, "touches", [&] { return m_driver.touch(name); });
}

void Hand::write(const QString& name, const QString& text) {
    reach(name, "writes into", [&] { return m_driver.write(name, text); });
}

// A page that has just come is laid out a frame later: what refuses is asked again for a while.
void Hand::reach(const QString& name, const char* deed, const std::function<std::string()>& act) {
    if (!m_window->isActive()) m_window->requestActivate();
    waitForControl(name);
    std::string problem;
    const bool done = waitUntil(
        [&] {
            scrollTo(name);
            problem = act();
            return problem.empty();
        },
        kLayoutMs);
    if (done) return;
    m_report.picture(m_driver.grab(), "failed");
    m_report.need(false, QString("%1 %2 %3").arg(m_who, deed, name),
                  QString::fromStdString(problem));
}

void Hand::answer(const QString& code) {
    const QString tile = "answer_" + code + "_tile";
    const QString row = "answer_" + code + "_row";
    waitFor("the answers are there", [&] { return sees(tile) || sees(row); });
    touch(sees(tile) ? tile : row);
}

void Hand::enterPin(const QString& digits) {
    for (const QChar digit : digits) touch("pin" + QString(digit));
}

void Hand::waitFor(const QString& what, const std::function<bool()>& condition, int mostMs) {
    const bool held = waitUntil(condition, mostMs);
    m_driver.settle();
    if (!held) m_report.picture(m_driver.grab(), "failed");
    m_report.need(held, m_who + ": " + what,
                  QString("not within %1 s; the screen says: %2")
                      .arg(mostMs / 1000)
                      .arg(m_driver.shownTexts().join(" / ").left(600)));
}

void Hand::waitForControl(const QString& name, int mostMs) {
    if (sees(name) || waitUntil([&] { return sees(name); }, mostMs)) return;
    waitFor(
        name + " is there", [&] { return sees(name); }, 0);
}

bool Hand::check(bool holds, const QString& what, const QString& detail) {
    return m_report.check(holds, m_who + ": " + what, detail);
}

void Hand::picture(const QString& name) { m_report.picture(m_driver.grab(), name); }

QString Hand::textOf(const QString& name, const char* property) const {
    const QQuickItem* item = m_driver.find(name);
    return item == nullptr ? QString() : item->property(property).toString();
}

QStringList Hand::textsIn(const QString& name) const {
    QStringList texts;
    const std::function<void(const QQuickItem*)> walk = [&](const QQuickItem* item) {
        const QString text = item->inherits("ayumi::drawing::RubyItem")
                                 ? item->property("plainText").toString()
                                 : item->property("text").toString();
        if (!text.isEmpty()) {
            texts += text;
        } else {
            for (const QQuickItem* child : item->childItems()) walk(child);
        }
    };
    if (const QQuickItem* item = m_driver.find(name)) walk(item);
    return texts;
}

}  // namespace ayumi::tour
