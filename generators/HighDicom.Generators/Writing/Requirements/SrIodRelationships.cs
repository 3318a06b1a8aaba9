namespace HighDicom.Generators.Writing.Requirements;

/// <summary>The content relationships of one SR IOD, in the compact text of the requirement data.</summary>
internal sealed record SrIodRelationships(string Iod, string Text);
