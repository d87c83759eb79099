// The agency's private root (security.md "Server"): EC P-256, made by `init`, with a spare for the
// day the first is lost. Clients know both by their pins; system CAs play no part.
//
// In the folder: root.pem and root.key, spare.pem and spare.key, all 0600. The operator takes
// spare.key offline; the certificates must stay. The leaf is never written: every start makes one.
// Time is the caller's; every function is thread-safe.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "shared/base/bytes.h"
#include "shared/base/clock.h"
#include "shared/base/crypto.h"
#include "shared/base/result.h"

namespace ayumi::http {

struct TlsRoot {
    std::string certificatePem;
    SecretBytes keyPem;
};

// What the server shows: the leaf first, then its root, so that a client can check the root's pin.
struct TlsLeaf {
    std::string chainPem;
    SecretBytes keyPem;
    TimeMs renewAtMs = 0;  // make another from then on
};

struct TlsPins {
    Bytes root;   // SHA-256, 32 bytes
    Bytes spare;  // SHA-256, 32 bytes
};

// Makes the folder if needed. Codes: "tls_root_exists" (path) and nothing is touched;
// "file_unwritable" (path).
Result<void> makeTlsRoots(const std::filesystem::path& folder, TimeMs nowMs);

// The spare becomes the root, with its key from `spareKeyFile`, and another spare is made; all at
// once, or nothing. The old root's key is deleted. Done again with the same key, it does nothing.
// Codes: "spare_key_wrong" (path) if it does not fit spare.pem, "file_missing" (path), those of
// loadTlsPins and "file_unwritable" (path).
Result<void> rotateTlsRoots(const std::filesystem::path& folder,
                            const std::filesystem::path& spareKeyFile, TimeMs nowMs);

// Codes: "tls_root_missing" (path), "tls_root_damaged" (path), also if key and certificate differ.
Result<TlsRoot> loadTlsRoot(const std::filesystem::path& folder);
Result<TlsPins> loadTlsPins(const std::filesystem::path& folder);

// A leaf for these host names and addresses; localhost is always among them.
TlsLeaf makeTlsLeaf(const TlsRoot& root, const std::vector<std::string>& names, TimeMs nowMs);

// SHA-256 over the DER of the public key (SPKI) of the first certificate; "bad_certificate".
Result<Bytes> certificatePin(std::string_view certificatePem);

// Until when the first certificate says it is valid; "bad_certificate".
Result<TimeMs> certificateEnd(std::string_view certificatePem);

}  // namespace ayumi::http
