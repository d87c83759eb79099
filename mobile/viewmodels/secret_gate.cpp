#include "mobile/viewmodels/secret_gate.h"

#include <algorithm>
#include <utility>

#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

namespace {

// The same in the words of who opens with pictures.
Error ofPictures(Error error) {
    for (const char* code : {"secret_wrong", "secret_locked", "secret_locked_until_reset"}) {
        if (error.code == code) error.code.replace(0, std::string("secret").size(), "pictures");
    }
    return error;
}

bool hasPictures(AppContext& app, const std::string& person) {
    const auto known = app.tablet().vault()->person(person);
    return known && known->secretKind == store::SecretKind::Pictures;
}

}  // namespace

SecretGate::SecretGate(AppContext& app, MayTry mayTry, bool pictures)
    : m_app(app), m_problem(app.language()), m_mayTry(std::move(mayTry)), m_pictures(pictures) {
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SecretGate::countDown);
    const auto allowed = m_mayTry();
    if (!allowed) wait(allowed.error());
}

SecretGate::SecretGate(AppContext& app, const QVariantMap& args)
    : SecretGate(
          app,
          [&app, person = args["person"].toString().toStdString()] {
              return app.tablet().vault()->mayTry(person);
          },
          hasPictures(app, args["person"].toString().toStdString())) {
    m_person = args["person"].toString().toStdString();
    const Tablet& tablet = app.tablet();
    for (const auto& card : tablet.vault()->cards()) {
        if (card.person != m_person) continue;
        std::string name = tablet.knownName(m_person);
        if (name.empty()) name = !card.name.empty() ? card.name : card.nickname;
        const PersonLook look =
            personLook(QString::fromStdString(m_person), QString::fromStdString(name),
                       QString::fromStdString(tablet.knownKana(m_person)));
        m_markup = look.markup;
        m_letter = look.letter;
        m_hue = look.hue;
        m_staff = store::isStaff(card.role);
    }
}

void SecretGate::begin() {
    m_busy = true;
    m_problem.clear();
    emit changed();
}

void SecretGate::failed(const Error& error) {
    m_busy = false;
    wait(error);
    emit changed();
}

void SecretGate::wait(const Error& error) {
    m_problem.set(m_pictures ? ofPictures(error) : error);
    m_locked = error.code == "secret_locked_until_reset";
    const auto seconds = error.args.find("seconds");
    if (error.code != "secret_locked" || seconds == error.args.end()) return;
    m_waitSeconds = std::max(1, std::atoi(seconds->second.c_str()));
    m_second.start();
}

void SecretGate::countDown() {
    if (--m_waitSeconds <= 0) {
        m_waitSeconds = 0;
        m_second.stop();
        m_problem.clear();
        const auto allowed = m_mayTry();
        if (!allowed) wait(allowed.error());
    }
    emit changed();
}

void SecretGate::forgot() {
    m_recoverable = m_staff && m_app.tablet().state() == Tablet::State::Closed;
    m_problem.set({m_recoverable ? "secret_forgotten_closed"
                   : m_staff     ? "secret_forgotten_staff"
                                 : "secret_forgotten",
                   {}});
    emit changed();
}

}  // namespace ayumi::viewmodels
