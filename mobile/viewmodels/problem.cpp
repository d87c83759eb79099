#include "mobile/viewmodels/problem.h"

#include <utility>

#include "mobile/viewmodels/language.h"

namespace ayumi::viewmodels {

Problem::Problem(const Language& language) {
    connect(&language, &Language::changed, this, &Problem::changed);
}

void Problem::set(Error error) {
    m_error = std::move(error);
    emit changed();
}

void Problem::clear() {
    if (!m_error) return;
    m_error.reset();
    emit changed();
}

QString Problem::code() const {
    return m_error ? QString::fromStdString(m_error->code) : QString();
}

}  // namespace ayumi::viewmodels
