using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Codes;

/// <summary>A coding scheme and the parts that its class consists of.</summary>
internal sealed record SchemeUnit(string Scheme, EquatableArray<string> Parts);
