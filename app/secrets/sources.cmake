desk_layer(secrets
  SOURCES
    secrets/Keychain.h
    secrets/KeychainSecrets.cpp secrets/KeychainSecrets.h
    secrets/MemorySecrets.h
    secrets/Secrets.h
    secrets/SystemKeychain.cpp
  PUBLIC base
  PRIVATE qt6keychain)
