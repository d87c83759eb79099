#include "mobile/viewmodels/tapped_secret.h"

#include <array>

namespace ayumi::viewmodels {

namespace {

constexpr int kDigits = 10;

}  // namespace

void TappedSecret::add(int tap) {
    const int choices = m_kind == store::SecretKind::Pictures ? store::kPictureCount : kDigits;
    if (tap < 0 || tap >= choices) return;
    m_taps = SecretBytes(std::string(m_taps.view()) + static_cast<char>('0' + tap));
}

void TappedSecret::erase() {
    if (m_taps.empty()) return;
    m_taps = SecretBytes(std::string(m_taps.view().substr(0, m_taps.view().size() - 1)));
}

void TappedSecret::clear() {
    m_taps.wipe();
    m_taps = SecretBytes();
}

store::Secret TappedSecret::secret() const {
    if (m_kind != store::SecretKind::Pictures)
        return store::Secret::pin(std::string(m_taps.view()));
    std::array<int, store::kPicturesOfASecret> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = m_taps.view().at(i) - '0';
    return store::Secret::pictures(numbers);
}

bool TappedSecret::operator==(const TappedSecret& other) const {
    return m_kind == other.m_kind && m_taps.view() == other.m_taps.view();
}

}  // namespace ayumi::viewmodels
