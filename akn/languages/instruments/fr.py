NAMES = {}
SHORT = {}
