NAMES={"charter":(r"《?联合国宪章》?",)}
SHORT={"charter":(r"《宪章》",)}
