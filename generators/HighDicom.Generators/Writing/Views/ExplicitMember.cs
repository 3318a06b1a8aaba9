namespace HighDicom.Generators.Writing.Views;

/// <summary>A property that is implemented for one interface only, as the class has a property of that name with another type.</summary>
internal sealed record ExplicitMember(string Interface, ViewMember Member);
