namespace HighDicom.Generators.Writing.Views;

/// <summary>A member that a type has because it includes a table, and the interface or class that declares it.</summary>
internal sealed record InheritedMember(string Declaring, bool IsInterface, ViewMember Member);
