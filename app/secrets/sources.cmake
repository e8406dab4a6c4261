desk_layer(secrets
  SOURCES
    secrets/KeychainSecrets.cpp secrets/KeychainSecrets.h
    secrets/MemorySecrets.h
    secrets/Secrets.h
  PUBLIC base
  PRIVATE qt6keychain)
