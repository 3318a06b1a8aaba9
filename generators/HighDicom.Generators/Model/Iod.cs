namespace HighDicom.Generators.Model;

/// <summary>An IOD. <c>Name</c> is the file's name ("segmentation"), <c>Section</c> such as "A.51".</summary>
internal sealed record Iod(
    string Name,
    string Title,
    string Section,
    string File,
    EquatableArray<string> SopClasses,
    EquatableArray<IodModule> Modules,
    EquatableArray<IodGroup> Groups);
