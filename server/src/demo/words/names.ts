/** First and last names that meet at random: nobody in particular. */
export const firstNames = (
  'Adèle Agathe Aïcha Alban Alice Aline Ambre Anatole Anouk Antoine Arthur Aurore Awa Basile Baptiste Béatrice ' +
  'Bilal Blanche Boris Camille Carine Cécile Céline Chloé Claire Clément Colette Corentin Damien Daphné Denis Diane ' +
  'Djibril Édith Élie Élise Éloi Elsa Émile Emma Enzo Estelle Étienne Eva Fabien Fanny Farid Fatou Félix Flora ' +
  'Florent Gabriel Gaëlle Gaspard Germain Gilles Gwenn Hakim Hanna Hector Hélène Hugo Ibrahim Inès Irène Isaac ' +
  'Jasmine Jeanne Jérôme Joël Jonas Judith Jules Julie Karim Kenza Khadija Laure Léa Léonie Liam Lila Lina Loïc ' +
  'Louise Lucas Luce Lucien Ludovic Madeleine Maël Maïa Malik Manon Marceau Margaux Marius Mathilde Maud Maya ' +
  'Mehdi Mélanie Mila Moussa Nadège Nadia Nathan Nicolas Nina Noé Nora Octave Odile Olga Olivia Omar Oscar Pascal ' +
  'Pauline Perrine Philippe Quentin Rachid Raphaël Régine Rémi Robin Romane Rosalie Rose Sabine Salomé Samia ' +
  'Samuel Sandrine Sarah Sébastien Selma Simon Sofia Sonia Soraya Suzanne Sylvain Tariq Tess Théo Thérèse Tom ' +
  'Ulysse Valentin Véra Victor Violette Vivien Wafa Xavier Yanis Yasmine Yvon Zacharie Zélie'
).split(' ');

export const lastNames = (
  'Abadie Allain Amiot Arnaud Aubert Auger Bailly Barbier Baron Barre Bauer Beaumont Belin Benali Berger Bernier ' +
  'Bertin Besson Blin Bodin Boissel Bonnet Boucher Bouvier Brunel Camara Carlier Caron Carpentier Cartier Chabot ' +
  'Charrier Chauvin Chevalier Cissé Clerc Collet Combe Cordier Coste Couturier Dacosta Daniel Delorme Deschamps ' +
  'Devaux Diallo Diarra Dubreuil Dufour Dumas Dupuis Durand Essaïdi Evrard Fabre Faure Ferrand Fleury Fontaine ' +
  'Forestier Fournier Gaillard Garcia Garnault Gaudin Gautier Gendron Gilbert Girault Godard Gomez Granger Grenier ' +
  'Guérin Guichard Guyot Haddad Hamel Hamon Hervé Huet Humbert Imbert Jacquet Jamet Jolivet Joly Jourdan Kaci Kante ' +
  'Keita Lacoste Lacroix Laffont Lambert Lamy Langlois Laporte Laurent Lebrun Leclerc Ledoux Lefort Leroux Lopez ' +
  'Loiseau Maillard Mallet Marchal Marin Martel Masson Maury Mercier Messaoudi Michaud Millet Monnier Morel Morin ' +
  'Moulin Navarro Ndiaye Neveu Nguyen Noël Olivier Paris Pasquier Payet Pelletier Peltier Petit Pham Picard Pineau ' +
  'Poirier Prévost Rabah Rault Raymond Regnier Renaud Ribeiro Rivière Rolland Rossi Rouault Roux Sabatier Saïdi ' +
  'Salmon Sanchez Sauvage Silva Simonet Sissoko Tessier Texier Thibault Torres Toure Traoré Vallet Vasseur Verdier ' +
  'Vidal Vincent Voisin Weber Yildiz Zeller'
).split(' ');
