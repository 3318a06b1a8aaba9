namespace HighDicom.Templates.Notation;

/// <summary>
/// Which codes a concept name, a value or a unit may be: a closed algebra. The files of this folder are compiled into the generator (diagnostics, builders)
/// and into HighDicom.Standard (definitions, checker): one notation, one reader.
/// </summary>
internal abstract record CodeSet;
