using HighDicom.Codes;

namespace HighDicom;

/// <summary>A finding in a code: an item CODE of a measurement group (PS3.16 TID 1410 row 12, TID 1411 row 16).</summary>
/// <param name="Name">What was judged.</param>
/// <param name="Value">The judgement.</param>
public sealed record QualitativeEvaluation(CodedConcept Name, CodedConcept Value);
