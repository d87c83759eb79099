#include "mobile/store/vault/secret_rules.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "shared/base/json.h"

namespace ayumi::store {

namespace {

constexpr std::array kKinds{std::pair{SecretKind::Pin, std::string_view("pin")},
                            std::pair{SecretKind::Pictures, std::string_view("pictures")},
                            std::pair{SecretKind::Passphrase, std::string_view("passphrase")}};

// Often chosen and not caught by the rules below: pad columns, doubled pairs, mirrors, puns.
constexpr std::array<std::string_view, 20> kOftenChosen{
    "2580",   "0852",   "1122",   "2211",   "1221",   "7788",   "8899",
    "4649",   "1379",   "7913",   "147258", "258369", "147369", "159753",
    "159357", "112233", "332211", "123321", "654456", "112358"};

bool isDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// 1111, 1234, 9876, 2468, 8901: each digit lies the same step from the one before.
bool hasOneStep(std::string_view digits) {
    const auto step = [&](std::size_t i) { return (digits[i] - digits[i - 1] + 10) % 10; };
    for (std::size_t i = 2; i < digits.size(); ++i) {
        if (step(i) != step(1)) return false;
    }
    return true;
}

// 1212, 123123: a shorter piece over and over.
bool repeatsItself(const std::u32string& text) {
    for (std::size_t period = 1; period <= text.size() / 2; ++period) {
        if (text.size() % period != 0) continue;
        if (std::equal(text.begin() + static_cast<std::ptrdiff_t>(period), text.end(),
                       text.begin())) {
            return true;
        }
    }
    return false;
}

bool isTrivial(std::string_view digits) {
    return hasOneStep(digits) || repeatsItself(std::u32string(digits.begin(), digits.end())) ||
           std::find(kOftenChosen.begin(), kOftenChosen.end(), digits) != kOftenChosen.end();
}

// Of text known to be UTF-8.
std::u32string codePoints(std::string_view utf8) {
    std::u32string points;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            points.push_back(byte);
        } else if (byte < 0xC0) {
            points.back() = (points.back() << 6) | (byte & 0x3FU);
        } else {
            points.push_back(byte & (byte < 0xE0 ? 0x1FU : byte < 0xF0 ? 0x0FU : 0x07U));
        }
    }
    return points;
}

Result<void> checkPin(std::string_view digits, int minDigits, int maxDigits) {
    if (!isDigits(digits)) return Error{"secret_shape", {}};
    const int count = static_cast<int>(digits.size());
    if (count < minDigits) return Error{"secret_too_short", {{"min", std::to_string(minDigits)}}};
    if (count > maxDigits) return Error{"secret_shape", {{"max", std::to_string(maxDigits)}}};
    if (isTrivial(digits)) return Error{"secret_trivial", {}};
    return {};
}

// "3-7-11", as Secret::pictures() writes it.
Result<void> checkPictures(std::string_view text) {
    std::vector<int> numbers;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('-'), text.size());
        const std::string_view number = text.substr(0, end);
        if (number.empty() || number.size() > 2 || !isDigits(number)) break;
        numbers.push_back(std::stoi(std::string(number)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    const bool known = std::all_of(numbers.begin(), numbers.end(),
                                   [](int number) { return number < kPictureCount; });
    if (!text.empty() || numbers.size() != kPicturesOfASecret || !known) {
        return Error{"secret_shape", {}};
    }
    const int step = numbers[1] - numbers[0];
    const bool different = std::set<int>(numbers.begin(), numbers.end()).size() == numbers.size();
    const bool neighbours = numbers[2] - numbers[1] == step && (step == 1 || step == -1);
    if (!different || neighbours) return Error{"secret_trivial", {}};
    return {};
}

}  // namespace

std::string_view nameOf(SecretKind kind) {
    return std::find_if(kKinds.begin(), kKinds.end(),
                        [&](const auto& entry) { return entry.first == kind; })
        ->second;
}

const SecretKind* findSecretKind(std::string_view name) {
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [&](const auto& entry) { return entry.second == name; });
    return found == kKinds.end() ? nullptr : &found->first;
}

Secret Secret::pin(std::string digits) { return {SecretKind::Pin, SecretBytes(std::move(digits))}; }

Secret Secret::pictures(const std::array<int, kPicturesOfASecret>& numbers) {
    std::string text;
    for (const int number : numbers) {
        text += (text.empty() ? "" : "-") + std::to_string(number);
    }
    return {SecretKind::Pictures, SecretBytes(std::move(text))};
}

Secret Secret::passphrase(std::string text) {
    return {SecretKind::Passphrase, SecretBytes(std::move(text))};
}

bool isStaff(records::Role role) { return role != records::Role::Participant; }

Result<void> checkScreenSecret(const Secret& secret, records::Role role) {
    const std::string_view text = secret.text.view();
    if (secret.kind == SecretKind::Pin) {
        return isStaff(role) ? checkPin(text, kStaffPinMinDigits, kStaffPinMaxDigits)
                             : checkPin(text, kParticipantPinDigits, kParticipantPinDigits);
    }
    if (secret.kind == SecretKind::Pictures && !isStaff(role)) return checkPictures(text);
    return Error{"secret_shape", {}};
}

Result<void> checkPassphrase(const Secret& secret) {
    const std::string_view text = secret.text.view();
    const bool hasControls = std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
    if (secret.kind != SecretKind::Passphrase || !isUtf8(text) || hasControls) {
        return Error{"secret_shape", {}};
    }
    if (text.size() > kPassphraseMaxBytes) {
        return Error{"secret_shape", {{"max", std::to_string(kPassphraseMaxBytes)}}};
    }
    const std::u32string points = codePoints(text);
    if (points.size() < kPassphraseMinCodePoints) {
        return Error{"secret_too_short", {{"min", std::to_string(kPassphraseMinCodePoints)}}};
    }
    if (repeatsItself(points) || (isDigits(text) && isTrivial(text))) {
        return Error{"secret_trivial", {}};
    }
    return {};
}

}  // namespace ayumi::store
