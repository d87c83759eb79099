#include "mobile/viewmodels/session.h"

namespace ayumi::viewmodels {

QString Session::role() const {
    const auto name = records::nameOf(m_role);
    return active() ? QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                    : QString();
}

void Session::begin(const QString& person, records::Role role, const QString& name) {
    m_person = person;
    m_role = role;
    m_name = name;
    m_handedBy.clear();
    emit changed();
}

void Session::handOver(const QString& participant, const QString& name) {
    const QString staffMember = m_person;
    begin(participant, records::Role::Participant, name);
    m_handedBy = staffMember;
    emit changed();
}

void Session::rename(const QString& name) {
    if (name.isEmpty() || name == m_name) return;
    m_name = name;
    emit changed();
}

void Session::end() {
    m_person.clear();
    m_name.clear();
    m_handedBy.clear();
    emit changed();
}

}  // namespace ayumi::viewmodels
