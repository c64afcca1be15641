"""One fact said in many constructions: active, passive, relative, reduced, cleft, nominal, and in other orders."""
