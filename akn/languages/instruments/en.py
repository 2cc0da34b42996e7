NAMES={"charter":(r"charter of the united nations",r"united nations charter")}
SHORT={"charter":(r"charter",)}
