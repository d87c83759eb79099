// A tablet's folder with a real lobby file, a clock that tests move, and cheap Argon2id.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "mobile/store/vault/vault.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "tests/support/temp_folder.h"

namespace ayumi::store {

inline constexpr Argon2Cost kCheapCost{1, 8192};

class HandClock : public Clock {
public:
    TimeMs nowMs() const override { return wallMs; }
    TimeMs monotonicMs() const override {
        if (onMonotonic) onMonotonic();
        return runMs;
    }

    void pass(TimeMs span) {
        wallMs += span;
        runMs += span;
    }

    TimeMs wallMs = 1'763'700'000'000;
    TimeMs runMs = 5'000;
    std::function<void()> onMonotonic;
};

Bytes readAll(const std::filesystem::path& file);
void writeAll(const std::filesystem::path& file, std::string_view bytes);
unsigned modeOf(const std::filesystem::path& file);  // permission bits

class VaultFixture : public ::testing::Test {
protected:
    VaultFixture();

    void enrol(sync::Protection protection = sync::Protection::Passphrase,
               sync::DeviceUse use = sync::DeviceUse::Shared);
    Result<std::unique_ptr<Vault>> reopened();  // as after a kill: nothing is kept but the files
    void restart();                             // fails the test if it cannot
    DeviceSecret deviceSecret() const { return {SecretBytes(m_secret), m_protection}; }
    VaultParts parts() const { return {m_clock, m_random, kCheapCost}; }

    NameCard coachCard() const;
    NameCard participantCard() const;
    Result<Signer> addCoach();        // kCoachPin, kPassphrase
    Result<Signer> addParticipant();  // kParticipantPin
    Result<Signer> wrongPin();        // of the participant
    Result<Signer> rightPin();

    static constexpr const char* kCoachPin = "481526";
    static constexpr const char* kPassphrase = "あおい そらと しろい くも";
    static constexpr const char* kParticipantPin = "4815";

    mutable HandClock m_clock;
    mutable SeededRandom m_random{7};
    testing::TempFolder m_folder;
    std::filesystem::path m_file;
    Bytes m_secret;
    sync::Protection m_protection = sync::Protection::Passphrase;
    SealingKey m_recovery;
    std::string m_agency, m_device, m_coach, m_participant;
    std::unique_ptr<Vault> m_vault;
};

// Code of the error, "ok" without one: makes expectations read well.
template <class T>
std::string codeOf(const Result<T>& result) {
    return result ? "ok" : result.error().code;
}
template <class T>
std::string argOf(const Result<T>& result, const std::string& name) {
    if (result) return "ok";
    const auto found = result.error().args.find(name);
    return found == result.error().args.end() ? "none" : found->second;
}

}  // namespace ayumi::store
