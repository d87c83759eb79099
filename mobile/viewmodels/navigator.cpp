#include "mobile/viewmodels/navigator.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "mobile/viewmodels/routes.h"

namespace ayumi::viewmodels {

Navigator::Navigator(AppContext& app) : m_app(app) {}

Navigator::~Navigator() = default;

Navigator::Entry Navigator::make(const QString& name, const QVariantMap& args) {
    const auto& routes = routeTable();
    const auto found = std::ranges::find(routes, name.toStdString(), &Route::name);
    if (found == routes.end()) throw std::invalid_argument("no route " + name.toStdString());
    return {&*found, found->make(m_app, args)};
}

void Navigator::open(const QString& name, const QVariantMap& args) {
    m_stack.push_back(make(name, args));
    emit changed();
}

void Navigator::replace(const QString& name, const QVariantMap& args) {
    std::vector<Entry> before = std::exchange(m_stack, {});
    m_stack.push_back(make(name, args));
    leave(std::move(before));
}

void Navigator::back() {
    if (!canGoBack()) return;
    std::vector<Entry> before;
    before.push_back(std::move(m_stack.back()));
    m_stack.pop_back();
    leave(std::move(before));
}

void Navigator::keepPlace(const QObject* page, double y, const QString& focus) {
    for (Entry& entry : m_stack) {
        if (entry.page.get() != page) continue;
        entry.y = y;
        entry.focus = focus;
    }
}

double Navigator::placeY() const { return m_stack.empty() ? 0 : m_stack.back().y; }

QString Navigator::placeFocus() const { return m_stack.empty() ? QString() : m_stack.back().focus; }

// The screen lets go of a page first; its object goes after it.
void Navigator::leave(std::vector<Entry> entries) {
    emit changed();
    for (auto& entry : entries) {
        entry.page->setParent(this);
        entry.page.release()->deleteLater();
    }
}

QString Navigator::route() const {
    return m_stack.empty() ? QString() : QString::fromStdString(m_stack.back().route->name);
}

QString Navigator::section() const {
    return m_stack.empty() ? QString() : QString::fromStdString(m_stack.front().route->name);
}

QUrl Navigator::source() const {
    if (m_stack.empty()) return {};
    return QUrl("qrc:/qt/qml/Ayumi/" + QString::fromStdString(m_stack.back().route->file));
}

QObject* Navigator::page() const { return m_stack.empty() ? nullptr : m_stack.back().page.get(); }

}  // namespace ayumi::viewmodels
